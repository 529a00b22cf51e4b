package se.tyngdpunkt.authoring.web.shelf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.tyngdpunkt.authoring.DraftId;
import se.tyngdpunkt.authoring.domain.draft.MethodOwners;
import se.tyngdpunkt.authoring.domain.share.ExportPackage;
import se.tyngdpunkt.authoring.domain.share.ExportPackage.Wanted;
import se.tyngdpunkt.authoring.domain.share.ImportPackage;
import se.tyngdpunkt.authoring.domain.share.ImportPackage.Imported;
import se.tyngdpunkt.authoring.domain.share.ModelPackage;
import se.tyngdpunkt.instrument.InstrumentVersionId;
import se.tyngdpunkt.organisation.Viewer;
import se.tyngdpunkt.shell.Download;
import se.tyngdpunkt.shell.Problems;

/** Models sent to and from other municipalities as files. */
@Controller
class PackageController {

    private static final int LARGEST = 1_048_576;

    private final ExportPackage export;
    private final ImportPackage bring;

    PackageController(ExportPackage export, ImportPackage bring) {
        this.export = export;
        this.bring = bring;
    }

    @GetMapping("/models/{id}/package")
    ResponseEntity<byte[]> ofVersion(Viewer viewer, @PathVariable("id") UUID id) {
        return file(id, export.export(viewer, new Wanted.OfVersion(new InstrumentVersionId(id))));
    }

    /** A draft with faults has no content that could be told by a hash, and is mended first. */
    @GetMapping("/models/drafts/{id}/package")
    ResponseEntity<byte[]> ofDraft(Viewer viewer, @PathVariable("id") UUID id) {
        return file(id, export.export(viewer, new Wanted.OfDraft(new DraftId(id))));
    }

    private static ResponseEntity<byte[]> file(UUID id, Optional<ModelPackage> made) {
        return made.map(sent -> Download.of(
                        "modell-" + sent.hash().substring(0, 8) + ".json",
                        MediaType.APPLICATION_JSON,
                        sent.written().getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FOUND)
                        .header(HttpHeaders.LOCATION, "/models/drafts/" + id + "/text")
                        .build());
    }

    @GetMapping("/models/packages")
    ModelAndView form(Viewer viewer) {
        MethodOwners.admit(viewer);
        return page(Problems.NONE);
    }

    @PostMapping("/models/packages")
    ModelAndView bring(Viewer viewer, @RequestParam(name = "file", required = false) @Nullable MultipartFile file)
            throws IOException {
        MethodOwners.admit(viewer);
        if (file == null || file.isEmpty()) {
            return refused(Problems.at("file", "authoring.package.missing"));
        }
        if (file.getSize() > LARGEST) {
            return refused(Problems.at("file", "authoring.package.too-large"));
        }
        var text = text(file.getBytes());
        if (text.isEmpty()) {
            return refused(Problems.at("file", "authoring.package.not-one"));
        }
        return switch (bring.bring(viewer, text.get())) {
            case Imported.Became(var draft) -> new ModelAndView("redirect:/models/drafts/" + draft.value());
            case Imported.Refused no ->
                refused(Problems.at("file", no.messageKey(), no.arguments().toArray()));
        };
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static ModelAndView page(Problems problems) {
        return new ModelAndView("authoring/import", "page", new ImportPage(problems));
    }

    private static ModelAndView refused(Problems problems) {
        var view = page(problems);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
