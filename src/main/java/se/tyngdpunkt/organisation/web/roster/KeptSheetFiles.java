package se.tyngdpunkt.organisation.web.roster;

import org.springframework.stereotype.Component;
import se.tyngdpunkt.organisation.domain.sheet.KeptSheets;
import se.tyngdpunkt.organisation.domain.sheet.Sheet;

@Component
class KeptSheetFiles implements KeptSheets {

    @Override
    public Sheet read(String text) {
        return SheetFiles.ofKept(text);
    }
}
