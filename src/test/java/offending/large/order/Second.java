package offending.large.order;

public record Second() {}
