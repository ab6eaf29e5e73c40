// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.command;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

/**
 * Why a command was refused, for programs and for people.
 *
 * @param code what callers branch on
 * @param reason stable name, see {@link RefusalReason}; a newer agent may know more of them
 * @param arguments of the sentences
 * @param text what is wrong, in the language of the agent
 * @param remedy what to do, in the language of the agent
 */
public record Refusal(FailureCode code, String reason, List<String> arguments, String text, String remedy) {

    /** Copies the list. */
    public Refusal {
        arguments = List.copyOf(arguments);
    }

    /**
     * A refusal in the language of this process.
     *
     * @param reason why
     * @param arguments of its sentences, in their order
     * @return with both sentences
     */
    public static Refusal of(RefusalReason reason, Object... arguments) {
        List<String> texts = List.of(arguments).stream().map(Object::toString).toList();
        return new Refusal(reason.code(), reason.name(), texts, bind(reason.text(), texts),
                bind(reason.remedy(), texts));
    }

    /**
     * As a failure in the language of this process, wherever the refusal was made; in the language of the agent if this
     * program does not know the reason.
     *
     * @return for a message area
     */
    public Failure failure() {
        for (RefusalReason known : RefusalReason.values()) {
            if (known.name().equals(reason)) {
                return new Failure(code, bind(known.text(), arguments), bind(known.remedy(), arguments));
            }
        }
        return new Failure(code, text, remedy);
    }

    /**
     * Whether the same command, under the client's next sequence, may well succeed.
     *
     * @return true when nothing is wrong with the command; false for a reason that this program does not know
     */
    public boolean isPassing() {
        return Stream.of(RefusalReason.values()).anyMatch(known -> known.isPassing() && known.name().equals(reason));
    }

    private static String bind(String sentence, List<String> arguments) {
        return NLS.bind(sentence, arguments.toArray());
    }
}
