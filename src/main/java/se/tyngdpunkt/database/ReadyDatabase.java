package se.tyngdpunkt.database;

/** A database with every migration in place, as the web application gets it: only the program's own login. */
public record ReadyDatabase(Login program) {}
