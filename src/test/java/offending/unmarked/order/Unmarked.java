package offending.unmarked.order;

record Unmarked() {}
