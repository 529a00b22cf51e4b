package se.tyngdpunkt.home.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.FirstPageBlock;
import se.tyngdpunkt.shell.Blocks;

@Controller
class HomeController {

    private final Organisation organisation;
    private final List<FirstPageBlock> blocks;
    private final Blocks drawing;

    HomeController(Organisation organisation, List<FirstPageBlock> blocks, Blocks drawing) {
        this.organisation = organisation;
        this.blocks = List.copyOf(blocks);
        this.drawing = drawing;
    }

    @GetMapping("/")
    String home(Viewer viewer, HttpServletRequest request, Model model) {
        var given = blocks.stream()
                .flatMap(block -> block.blockFor(viewer.signedIn()).stream())
                .sorted(Comparator.comparingInt(FirstPageBlock.Block::order))
                .toList();
        model.addAttribute(
                "page",
                new HomePage(
                        organisation
                                .person(viewer.person())
                                .map(Person::givenName)
                                .orElse(""),
                        given.stream()
                                .map(FirstPageBlock.Block::waiting)
                                .flatMap(Optional::stream)
                                .toList(),
                        drawing.draw(given, request)));
        return "home/home";
    }
}
