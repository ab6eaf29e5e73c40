// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.extron;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Peer;
import org.hotseat.emulated.matrix.Speech;
import org.hotseat.emulated.matrix.Talk;

/** SIS as a matrix speaks it, written from the manuals. It tells nothing by itself and has no locks. */
public final class SisSpeech implements Speech {

    private final String password;

    /**
     * With or without a password.
     *
     * @param password of the administrator; empty when it asks for none
     */
    public SisSpeech(String password) {
        this.password = password;
    }

    @Override
    public Talk begin(Peer peer, EmulatedMatrix matrix) {
        SisTalk talk = new SisTalk(peer, matrix, password);
        talk.greet();
        return talk;
    }
}
