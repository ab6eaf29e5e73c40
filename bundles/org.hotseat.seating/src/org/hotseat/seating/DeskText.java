// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.seating;

import java.util.List;

import org.hotseat.state.data.ObjectRecord;

/** Texts of an object of the cluster document under their paths; what is usual is not written there. */
final class DeskText {

    private DeskText() {
    }

    static String text(ObjectRecord object, String path) {
        return text(object, path, "");
    }

    static String text(ObjectRecord object, String path, String usual) {
        return object.attributes().getOrDefault(path, usual);
    }

    /** Ids of the parts of a list, in their order. */
    static List<String> parts(ObjectRecord object, String list) {
        String labels = text(object, list);
        return labels.isBlank() ? List.of() : List.of(labels.split(" "));
    }

    static int number(ObjectRecord object, String path) {
        try {
            return Integer.parseInt(text(object, path, "0"));
        } catch (NumberFormatException strange) { // a value of a newer release; like none
            return 0;
        }
    }
}
