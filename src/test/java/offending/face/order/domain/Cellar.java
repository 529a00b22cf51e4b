package offending.face.order.domain;

public record Cellar() {}
