// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.lightware;

import java.util.List;
import java.util.Set;

import org.hotseat.emulated.matrix.Plane;

/** The part of the tree of a matrix that tells of its crosspoints. */
interface Nodes {

    /** Lines that answer a question; none when nothing is known by that name. */
    List<String> get(String what);

    /** The plane whose crosspoints are below a node; none when there is no such node. */
    List<Plane> planes(String node);

    /** The number of a port by its name on a plane; 0 for none, -1 when there is no such port. */
    int port(Plane plane, String name, boolean output);

    /** The outputs that a lock order means. */
    List<Locking> locking(String order);

    /** What a subscriber of a node hears of changes. */
    List<String> news(String node, Plane plane, Set<Integer> outputs);

    /** A change of a lock. */
    record Locking(Plane plane, int output, boolean locked, String answer) {
    }
}
