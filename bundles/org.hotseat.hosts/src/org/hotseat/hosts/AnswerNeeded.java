// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.hosts;

import java.nio.file.Path;

import org.hotseat.base.failure.Failure;
import org.hotseat.hosts.key.HostKey;

/** A login that cannot go on before a person has answered; it is begun anew with the answer. */
public final class AnswerNeeded extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is asked. */
    public sealed interface Need {

        /**
         * Whether an unknown host key is the right one.
         *
         * @param key to be shown, and trusted in the list of known hosts on yes
         */
        record Trust(HostKey key) implements Need {
        }

        /**
         * The passphrase of a private key.
         *
         * @param file the key
         * @param again whether the one given was wrong
         */
        record Passphrase(Path file, boolean again) implements Need {
        }
    }

    private final transient Need need;
    private final transient Failure failure;

    /**
     * What is needed and why.
     *
     * @param need what is asked
     * @param failure what is shown meanwhile
     */
    public AnswerNeeded(Need need, Failure failure) {
        super(failure.text());
        this.need = need;
        this.failure = failure;
    }

    /**
     * What is asked.
     *
     * @return the need
     */
    public Need need() {
        return need;
    }

    /**
     * What is shown meanwhile; code HOST_KEY_UNKNOWN or AUTHENTICATION.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }
}
