// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds visible controls below a composite. On the window's thread. */
final class Finder {

    private Finder() {
    }

    static <T extends Control> List<T> all(Control root, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, type, wanted, found);
        return found;
    }

    static <T extends Control> Optional<T> first(Control root, Class<T> type, Predicate<T> wanted) {
        return all(root, type, wanted).stream().findFirst();
    }

    private static <T extends Control> void collect(Control at, Class<T> type, Predicate<T> wanted, List<T> found) {
        if (at.isDisposed() || !at.isVisible()) {
            return;
        }
        if (type.isInstance(at) && wanted.test(type.cast(at))) {
            found.add(type.cast(at));
        }
        if (at instanceof Composite inner) {
            for (Control child : inner.getChildren()) {
                collect(child, type, wanted, found);
            }
        }
    }

    /** A text without the marks of its mnemonics. */
    static String plain(String text) {
        return text.replaceAll("&(.)", "$1").replaceAll("\t.*", "");
    }
}
