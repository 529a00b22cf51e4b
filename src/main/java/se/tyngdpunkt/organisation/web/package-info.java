/** Pages where administrators look after units, people and roles. */
@NullMarked
package se.tyngdpunkt.organisation.web;

import org.jspecify.annotations.NullMarked;
