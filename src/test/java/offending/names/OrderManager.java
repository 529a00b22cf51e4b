package offending.names;

record OrderManager() {}
