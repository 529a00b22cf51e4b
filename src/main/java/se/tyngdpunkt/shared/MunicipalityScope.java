package se.tyngdpunkt.shared;

import java.util.Optional;

/**
 * The municipality whose rows the running work may touch. The transaction manager hands it to the database, where
 * row-level security shows nothing when it is unset.
 */
public final class MunicipalityScope {

    private static final ScopedValue<MunicipalityId> CURRENT = ScopedValue.newInstance();

    private MunicipalityScope() {}

    public static Optional<MunicipalityId> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static void in(MunicipalityId municipality, Runnable work) {
        ScopedValue.where(CURRENT, municipality).run(work);
    }

    public static <R, X extends Throwable> R in(
            MunicipalityId municipality, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, municipality).<R, X>call(work);
    }
}
