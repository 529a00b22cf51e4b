package se.tyngdpunkt.organisation.domain;

import java.util.Locale;

/** What can be wrong with something an administrator enters, in a form or in a file. */
public enum Flaw {
    MISSING,
    TOO_LONG,
    ODD_SIGNS,
    PERSONAL_NUMBER,
    NOT_AN_ADDRESS,
    NOT_A_SHARE,
    NOT_A_FORM,
    NOT_A_DATE,
    NOT_IN_THE_PROFESSION,
    TOO_FAR_AWAY,
    IN_THE_PAST,
    BEFORE_IT_BEGINS,
    ALREADY_ENDED,
    NOT_A_CODE,
    NOT_A_CHOICE,
    WRONG_LEVEL,
    NAME_TAKEN,
    EMAIL_TAKEN,
    PSEUDONYM_TAKEN,
    PSEUDONYM_TELLS,
    NOT_CONFIRMED,
    PROTECTED_MEANWHILE,
    CODE_TAKEN,
    ALREADY_THERE,
    ALREADY_AWAY,
    OWN_ROLE,
    LAST_ADMINISTRATOR,
    DAY_PASSED,
    NOT_THERE_THEN,
    CHANGED_LATER,
    CLOSES_LATER,
    PARENT_CLOSES,
    OWN_INSIGHT,
    LENT_TOO_LONG,
    OWN_ROLE_ENDS,
    NOBODY_HERE,
    YOURSELF,
    HAS_PARTS,
    TOO_FEW_PARTS,
    NAMES_MEET,
    NO_ROWS,
    TOO_MANY_ROWS,
    NOT_A_TABLE,
    UNKNOWN_COLUMN,
    COLUMN_TWICE,
    MISSING_COLUMN,
    TWO_NAMES,
    TWO_VALUES,
    TWICE,
    TOO_DEEP,
    NOT_FAMILY_THEN_GIVEN;

    /** The key of the sentence that says what to do. */
    public String messageKey() {
        return "organisation.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
