package offending.pages.order.web;

public record OrderPage() {}
