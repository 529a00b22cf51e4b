package offending.publicweb.order.web;

public class OpenController {}
