package offending.fractions.scoring;

record Rough(double points) {}
