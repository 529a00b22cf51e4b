package offending.modules.silent;

record Nothing() {}
