// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.json;

import com.google.gson.JsonParseException;

/** A member of a sealed family that this program does not know, because a newer one wrote it. */
public final class UnknownKindException extends JsonParseException {

    private static final long serialVersionUID = 1L;

    private final String kind;

    UnknownKindException(String family, String kind) {
        super("unknown kind of " + family + ": " + (kind.length() > 64 ? kind.substring(0, 64) : kind));
        this.kind = kind.length() > 64 ? kind.substring(0, 64) : kind;
    }

    /**
     * What was named.
     *
     * @return at most 64 characters
     */
    public String kind() {
        return kind;
    }
}
