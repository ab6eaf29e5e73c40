// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.op;

/** A question or an answer without content. */
public record Nothing() {

    /** The one. */
    public static final Nothing NOTHING = new Nothing();
}
