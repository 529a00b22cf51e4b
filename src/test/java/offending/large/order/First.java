package offending.large.order;

public record First() {}
