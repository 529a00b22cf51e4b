package se.tyngdpunkt.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.FirstPageBlock.Block;

/** Draws a part of a page that another module owns, with the frame of the page around it. */
@Component
public class Blocks {

    private final TemplateEngine templates;
    private final Frames frames;

    Blocks(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    public Content draw(Block block, HttpServletRequest request) {
        var drawn = new StringOutput();
        templates.render(block.template(), Map.of("page", block.page(), "frame", frames.of(request)), drawn);
        return output -> output.writeContent(drawn.toString());
    }
}
