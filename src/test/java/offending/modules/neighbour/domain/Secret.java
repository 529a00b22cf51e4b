package offending.modules.neighbour.domain;

public record Secret(String text) {}
