// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.base.failure;

/**
 * Expected trouble, told to a person.
 *
 * @param code what callers branch on
 * @param message what happened, one sentence in the language of the user, naming the thing
 * @param remedy what to do about it, one sentence; empty when there is nothing to add
 */
public record Failure(FailureCode code, String message, String remedy) {

    /**
     * A failure without a remedy of its own.
     *
     * @param code what callers branch on
     * @param message what happened
     */
    public Failure(FailureCode code, String message) {
        this(code, message, "");
    }

    /**
     * Both sentences in one line.
     *
     * @return the text for a message area
     */
    public String text() {
        return remedy.isEmpty() ? message : message + ' ' + remedy;
    }
}
