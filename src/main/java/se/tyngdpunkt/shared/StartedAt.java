package se.tyngdpunkt.shared;

import java.net.URI;
import java.util.Locale;

/**
 * Where and how the program has started.
 *
 * @param address the first page as a browser on this machine finds it
 * @param demonstration whether it shows the example municipality, which it does for this machine only
 * @param language the console's language
 */
public record StartedAt(URI address, boolean demonstration, Locale language) {}
