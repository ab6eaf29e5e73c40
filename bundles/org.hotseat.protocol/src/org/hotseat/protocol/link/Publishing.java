// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.protocol.link;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;

import org.hotseat.protocol.Service;
import org.hotseat.protocol.frame.FrameRefused;
import org.hotseat.protocol.frame.Frames;
import org.hotseat.protocol.frame.Message;
import org.hotseat.state.data.Role;

/** What the other end follows: cursors in feeds. {@link #next} is for the writing thread, the rest for any. */
final class Publishing {

    private static final Logger LOG = System.getLogger(Publishing.class.getName());
    private static final int MOST = 32;

    private final Service service;
    private final Role role;
    private final Map<Long, Cursor<?>> cursors = new ConcurrentHashMap<>();
    private Runnable bell = () -> {
        // nobody writes yet
    };
    /** For the writing thread only: where to go on, so that each follower gets its turn. */
    private @Nullable Iterator<Cursor<?>> turn;

    Publishing(Service service, Role role) {
        this.service = service;
        this.role = role;
    }

    /** Once, before anything else. */
    void onNews(Runnable writer) {
        bell = writer;
    }

    /** Why it is refused, if so. */
    Optional<Failure> subscribe(Message.Subscribe wish) {
        Optional<Service.Fed<?>> fed = service.topic(wish.topic());
        if (fed.isEmpty()) {
            return Optional.of(new Failure(FailureCode.UNSUPPORTED, NLS.bind(Messages.unknownTopic, wish.topic()),
                    Messages.unknownRemedy));
        }
        if (!role.covers(fed.get().topic().needed())) {
            return Optional.of(new Failure(FailureCode.PERMISSION, NLS.bind(Messages.topicNotAllowed, wish.topic()),
                    Messages.notAllowedRemedy));
        }
        if (cursors.size() >= MOST) {
            return Optional.of(new Failure(FailureCode.NO_RESOURCE, NLS.bind(Messages.tooManyTopics, MOST)));
        }
        Cursor<?> cursor = Cursor.of(wish, fed.get(), bell);
        Cursor<?> before = cursors.put(wish.id(), cursor);
        if (before != null) {
            before.end();
        }
        bell.run();
        return Optional.empty();
    }

    void credit(long id, int more) {
        Cursor<?> cursor = cursors.get(id);
        if (cursor != null) {
            cursor.credit(more);
            bell.run();
        }
    }

    void cancel(long id) {
        Cursor<?> cursor = cursors.remove(id);
        if (cursor != null) {
            cursor.end();
        }
    }

    /** The next thing for any follower; null when there is none or nobody may get it. */
    byte @Nullable [] next() throws FrameRefused {
        for (int looked = 0; looked <= cursors.size(); looked++) {
            Iterator<Cursor<?>> order = turn;
            if (order == null || !order.hasNext()) {
                order = cursors.values().iterator();
                turn = order;
                if (!order.hasNext()) {
                    return null;
                }
            }
            byte[] frame = next(order.next());
            if (frame != null) {
                return frame;
            }
        }
        return null;
    }

    private byte @Nullable [] next(Cursor<?> cursor) throws FrameRefused {
        try {
            return cursor.next();
        } catch (FrameRefused | RuntimeException fault) { // a feed's fault ends its followers, not the connection
            LOG.log(Level.ERROR, "the topic {0} cannot be followed any more", cursor.topic(), fault);
            cancel(cursor.id());
            return Frames.write(Message.Answer.failed(cursor.id(), new Failure(FailureCode.OTHER,
                    NLS.bind(Messages.fault, cursor.topic(), fault.getMessage()))));
        }
    }

    void end() {
        cursors.keySet().forEach(this::cancel);
    }
}
