package offending.terms.organisation;

public record Employment(String form) {}
