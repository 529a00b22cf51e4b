package se.tyngdpunkt.organisation.web.roster;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;
import se.tyngdpunkt.organisation.domain.sheet.SheetReading;

@Component
class SheetReadingOfFiles implements SheetReading {

    @Override
    public Optional<Sheet> read(byte[] file) {
        return SheetFiles.read(file);
    }

    @Override
    public String kept(Sheet sheet) {
        return SheetFiles.kept(sheet);
    }

    @Override
    public Sheet ofKept(String text) {
        return SheetFiles.ofKept(text);
    }
}
