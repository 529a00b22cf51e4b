package se.tyngdpunkt.measurement.web.board;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.measurement.domain.board.Boards;
import se.tyngdpunkt.measurement.domain.contest.WaitingContests;
import se.tyngdpunkt.measurement.domain.retention.RoundsWithoutAnswers;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.NotFound;
import se.tyngdpunkt.shared.UnitId;

/** The board of a group, for the one who leads it. */
@Controller
class BoardController {

    private final Boards boards;
    private final WaitingContests waiting;
    private final RoundsWithoutAnswers withoutAnswers;

    BoardController(Boards boards, WaitingContests waiting, RoundsWithoutAnswers withoutAnswers) {
        this.boards = boards;
        this.waiting = waiting;
        this.withoutAnswers = withoutAnswers;
    }

    @GetMapping("/groups")
    String groups(Viewer viewer) {
        return boards.groups(viewer).stream()
                .findFirst()
                .map(group -> "redirect:/groups/" + group.id().value() + "/board")
                .orElseThrow(NotFound::new);
    }

    @GetMapping("/groups/{unit}/board")
    ModelAndView board(Viewer viewer, @PathVariable("unit") UUID unit) {
        var board = boards.of(viewer, new UnitId(unit));
        return new ModelAndView(
                "measurement/board",
                "page",
                BoardPage.of(
                        board,
                        boards.groups(viewer),
                        waiting.of(viewer),
                        withoutAnswers.around(List.of(board.group().id()))));
    }
}
