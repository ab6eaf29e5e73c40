// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.link.host;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureException;
import org.hotseat.link.Questions.SecretKind;

/** A connection cannot be opened before a person has answered. */
public final class PersonNeeded extends Exception {

    private static final long serialVersionUID = 1L;

    /** Keeps what a person has answered. */
    @FunctionalInterface
    public interface Keep {

        /**
         * Keeps it; blocks for the disk.
         *
         * @throws FailureException when it cannot be kept, so that asking again would be in vain
         */
        void run() throws FailureException;
    }

    /** What is asked. */
    public sealed interface Need {

        /**
         * Whether a host key is the right one.
         *
         * @param address where the host answered
         * @param keyType such as ED25519
         * @param fingerprint such as SHA256:…
         * @param trust remembers the key
         */
        record Trust(String address, String keyType, String fingerprint, Keep trust) implements Need {
        }

        /**
         * A secret.
         *
         * @param kind what for
         * @param prompt what to show
         * @param again whether the last one was wrong
         */
        record Secret(SecretKind kind, String prompt, boolean again) implements Need {
        }

        /** Something that is not settled by an answer, such as a changed host key. */
        record Act() implements Need {
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
    public PersonNeeded(Need need, Failure failure) {
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
     * What is shown meanwhile.
     *
     * @return the failure
     */
    public Failure failure() {
        return failure;
    }
}
