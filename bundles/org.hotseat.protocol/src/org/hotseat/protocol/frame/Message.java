// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.frame;

import java.util.Optional;

import org.hotseat.base.failure.Failure;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Position;

import com.google.gson.JsonElement;

/** Everything that is said on a connection. Ids are given by whoever asks or subscribes, each end counts its own. */
public sealed interface Message {

    /**
     * First word of whoever opened the connection.
     *
     * @param min oldest version it speaks
     * @param max newest version it speaks
     * @param greeting who it is
     */
    record Hello(int min, int max, Greeting greeting) implements Message {
    }

    /**
     * First word of whoever accepted it.
     *
     * @param version that both speak from now on
     * @param greeting who it is
     */
    record Welcome(int version, Greeting greeting) implements Message {
    }

    /**
     * A question.
     *
     * @param id of the asker
     * @param operation its name
     * @param millis how long the asker waits
     * @param command what a command is known by
     * @param question by the operation's type
     */
    record Ask(long id, String operation, long millis, Optional<CommandId> command, JsonElement question)
            implements Message {
    }

    /**
     * The end of a question, or of a subscription that is refused.
     *
     * @param id of the question
     * @param answer by the operation's type
     * @param failure instead of an answer
     * @param unknown with a failure: it may have been done
     */
    record Answer(long id, Optional<JsonElement> answer, Optional<Failure> failure, boolean unknown)
            implements Message {

        /**
         * A refusal.
         *
         * @param id of the question
         * @param failure why
         * @return it was not done
         */
        public static Answer failed(long id, Failure failure) {
            return new Answer(id, Optional.empty(), Optional.of(failure), false);
        }

        /**
         * The same answer to another question.
         *
         * @param other its id
         * @return a copy
         */
        public Answer to(long other) {
            return new Answer(other, answer, failure, unknown);
        }
    }

    /**
     * How far it is.
     *
     * @param id of the question
     * @param fraction 0 to 1, or negative
     * @param step what is being done
     */
    record Step(long id, double fraction, String step) implements Message {
    }

    /**
     * Nobody wants it any more.
     *
     * @param id of a question or a subscription
     */
    record Cancel(long id) implements Message {
    }

    /**
     * The wish to follow a topic.
     *
     * @param id of the follower
     * @param topic its name
     * @param from where to go on
     * @param credit what may be sent at first
     */
    record Subscribe(long id, String topic, Position from, int credit) implements Message {
    }

    /**
     * More may be sent.
     *
     * @param id of the subscription
     * @param more what was taken
     */
    record Credit(long id, int more) implements Message {
    }

    /**
     * A change, or a page of a snapshot.
     *
     * @param id of the subscription
     * @param after number of the one before it
     * @param number its own, the same as before for a page
     * @param change by the topic's type
     */
    record Change(long id, long after, long number, JsonElement change) implements Message {
    }

    /**
     * A snapshot begins.
     *
     * @param id of the subscription
     * @param run who counts
     * @param number of the snapshot
     * @param why no mere going on
     */
    record Reset(long id, String run, long number, String why) implements Message {
    }

    /**
     * The snapshot is complete, or nothing was missed.
     *
     * @param id of the subscription
     * @param run who counts
     * @param number of the last change that was told
     */
    record Level(long id, String run, long number) implements Message {
    }

    /**
     * The last word before the connection is closed.
     *
     * @param failure what the other end did wrong
     * @param min oldest version that is spoken here
     * @param max newest version that is spoken here
     */
    record Fault(Failure failure, int min, int max) implements Message {
    }

    /**
     * Are you there?
     *
     * @param mark comes back
     */
    record Ping(long mark) implements Message {
    }

    /**
     * Yes.
     *
     * @param mark of the ping
     */
    record Pong(long mark) implements Message {
    }
}
