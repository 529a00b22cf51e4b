package se.tyngdpunkt.result.domain.protection;

import java.util.List;

/**
 * A part of the tree with the parts it is made of; the parts below, taken together, hold exactly what it holds.
 *
 * @param <C> what it holds
 */
record Branch<C>(Cell cell, C content, List<Branch<C>> below) {

    Branch {
        below = List.copyOf(below);
    }
}
