package se.tyngdpunkt.home.web;

import gg.jte.TemplateEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.tyngdpunkt.organisation.Organisation;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shared.FirstPageBlock;

@Controller
class HomeController {

    private final Organisation organisation;
    private final List<FirstPageBlock> blocks;
    private final TemplateEngine templates;

    HomeController(Organisation organisation, List<FirstPageBlock> blocks, TemplateEngine templates) {
        this.organisation = organisation;
        this.blocks = List.copyOf(blocks);
        this.templates = templates;
    }

    @GetMapping("/")
    String home(Viewer viewer, Model model) {
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
                        given.stream().map(this::part).toList()));
        return "home/home";
    }

    private HomePage.Part part(FirstPageBlock.Block block) {
        return frame ->
                output -> templates.render(block.template(), Map.of("page", block.page(), "frame", frame), output);
    }
}
