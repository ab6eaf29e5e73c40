// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.json;

/** JSON that is none, or not of the form that was asked for; the text says where. */
public final class JsonRefused extends Exception {

    private static final long serialVersionUID = 1L;

    JsonRefused(String why, Throwable cause) {
        super(why, cause);
    }
}
