package se.tyngdpunkt.guard;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The compiled program, its tests, and the samples that each break one rule, read once for all guards. */
public final class House {

    public static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.tyngdpunkt", "gg.jte.generated");

    public static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("se.tyngdpunkt");

    private House() {}

    /** The classes of one sample, a little house of its own. */
    public static JavaClasses sample(String name) {
        return new ClassFileImporter().importPackages("offending." + name);
    }
}
