// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.matrix.engine;

import org.hotseat.devices.matrix.Refusal;

/** A question to a device that was not answered with yes. Its message is for the log and for technicians. */
public final class TalkException extends Exception {

    private static final long serialVersionUID = 1L;

    /** How far it came. */
    public enum Kind {
        /** Nothing was written. */
        NOT_SENT,
        /** It was written; the connection is gone, or the answer did not come in time. */
        LOST,
        /** The device said no. The connection is still good. */
        REFUSED,
        /** The device does not take the account. */
        SIGN_IN,
        /** The device answered what cannot be understood. */
        STRANGE
    }

    private final Kind kind;
    private final Refusal refusal;

    /**
     * Anything but a refusal.
     *
     * @param kind how far it came
     * @param text what happened
     */
    public TalkException(Kind kind, String text) {
        super(text);
        this.kind = kind;
        this.refusal = Refusal.OTHER;
    }

    /**
     * A refusal.
     *
     * @param refusal why, as far as the device tells
     * @param text what the device said
     */
    public TalkException(Refusal refusal, String text) {
        super(text);
        this.kind = Kind.REFUSED;
        this.refusal = refusal;
    }

    /**
     * How far it came.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * Why the device said no.
     *
     * @return {@link Refusal#OTHER} when it did not tell, or did not say no
     */
    public Refusal refusal() {
        return refusal;
    }

    /**
     * What the device or the system said.
     *
     * @return never empty
     */
    public String text() {
        String text = getMessage();
        return text == null || text.isBlank() ? kind.name() : text;
    }
}
