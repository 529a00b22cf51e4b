package se.tyngdpunkt.shell;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.shared.FirstPageBlock.Block;

/** Draws the parts of a page that other modules own, with the frame of the page around it. */
@Component
public class Blocks {

    private final TemplateEngine templates;
    private final Frames frames;

    Blocks(TemplateEngine templates, Frames frames) {
        this.templates = templates;
        this.frames = frames;
    }

    /** One frame for them all. */
    public List<Content> draw(List<Block> blocks, HttpServletRequest request) {
        var frame = frames.of(request);
        return blocks.stream().map(block -> draw(block, frame)).toList();
    }

    private Content draw(Block block, Frame frame) {
        var drawn = new StringOutput();
        templates.render(block.template(), Map.of("page", block.page(), "frame", frame), drawn);
        return output -> output.writeContent(drawn.toString());
    }
}
