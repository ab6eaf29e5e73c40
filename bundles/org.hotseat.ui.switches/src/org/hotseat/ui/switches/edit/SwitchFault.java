// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

/**
 * What is wrong with a description, in words that say what to do.
 *
 * @param field at which it is shown
 * @param text for people
 */
public record SwitchFault(Field field, String text) {

    /** What a person enters. */
    public enum Field {
        /** What people call it. */
        NAME,
        /** Which protocol it speaks. */
        KIND,
        /** IP address or name. */
        ADDRESS,
        /** Of TCP. */
        PORT,
        /** What it carries. */
        LAYER,
        /** Secret. */
        PASSWORD
    }
}
