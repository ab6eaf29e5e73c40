// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the reasons, found by their stable names. */
final class Sentences {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(
            Sentences.class.getPackageName() + ".messages", Locale.getDefault(), Sentences.class.getClassLoader());

    private Sentences() {
    }

    /** A name without a sentence is shown as it is: worse than a sentence, better than nothing. */
    static String text(String name) {
        try {
            return TEXTS.getString(name);
        } catch (MissingResourceException none) {
            return name + ' ' + none.getKey();
        }
    }
}
