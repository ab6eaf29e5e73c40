// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.videohub.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;

import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.LockState;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.engine.Answers;
import org.hotseat.devices.matrix.engine.Pushes;
import org.hotseat.devices.matrix.engine.Session;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TalkException.Kind;
import org.hotseat.devices.matrix.engine.TextLine;

/**
 * A connection to a router. The dump at the beginning has no end mark in older versions, so a ping after the routing
 * block is the mark. ACK says that a block was understood; what the router did is in the blocks that follow.
 */
final class VideohubSession implements Session, TextLine.Ear {

    private static final int PORT = 9990;
    private static final String PING = "PING:";

    private final Layer layer;
    private final Pushes pushes;
    private final TextLine line;
    private final Blocks blocks = new Blocks();
    private final HubFacts facts;
    private final Answers<Block> answers = new Answers<>();
    private volatile boolean begun;

    private VideohubSession(Layer layer, Pushes pushes, TextLine line) {
        this.layer = layer;
        this.pushes = pushes;
        this.line = line;
        this.facts = new HubFacts(layer);
    }

    static VideohubSession connect(SwitchAccess access, Pushes pushes, ExecutorService readers, Deadline deadline)
            throws TalkException {
        TextLine line = TextLine.connect(access.address(), access.port(PORT), readers, deadline);
        VideohubSession session = new VideohubSession(access.carries(), pushes, line);
        line.listen(session, readers);
        try {
            while (!session.facts.known()) {
                session.answers.await(deadline);
            }
            session.ping(deadline);
            session.begun = true;
            return session;
        } catch (TalkException no) {
            session.close();
            throw no;
        }
    }

    @Override
    public void line(String text) {
        blocks.next(text).ifPresent(this::block);
    }

    @Override
    public boolean unfinished(String text) {
        return false;
    }

    private void block(Block block) {
        facts.learn(block);
        if (begun && block.header().equals(Block.ROUTING)) {
            Map<Output, Source> routes = new HashMap<>();
            block.rows().forEach((output, input) -> routes.put(HubFacts.output(output), HubFacts.source(input)));
            pushes.routes(layer, routes);
        } else if (begun && block.header().equals(Block.LOCKS)) {
            Map<Output, LockState> locks = new HashMap<>();
            block.rows().forEach((output, letter) -> locks.put(HubFacts.output(output), HubFacts.lock(letter)));
            pushes.locks(layer, locks);
        }
        answers.put(block);
    }

    @Override
    public void end(String reason) {
        answers.end();
        pushes.ended(reason);
    }

    @Override
    public Descriptor descriptor() {
        return facts.descriptor();
    }

    @Override
    public boolean isOpen() {
        return !answers.isOver();
    }

    /** Until the answer; blocks that come before it are news, not answers. */
    private void ask(Block block, Deadline deadline) throws TalkException {
        answers.clear();
        line.send(block.text());
        while (true) {
            String header = answers.await(deadline).header();
            if (header.equals(Block.ACK)) {
                return;
            }
            if (header.equals(Block.NAK)) {
                throw new TalkException(Refusal.OTHER, Block.NAK);
            }
        }
    }

    /** The router is asked for a whole block; rows that it sends after its ACK are newer than the question. */
    private Map<Integer, String> rows(String header, Set<Integer> wanted, Deadline deadline) throws TalkException {
        ask(Block.of(header), deadline);
        Map<Integer, String> rows = new HashMap<>();
        while (!rows.keySet().containsAll(wanted)) {
            Block block = answers.await(deadline);
            if (block.header().equals(header)) {
                rows.putAll(block.rows());
            }
        }
        return rows;
    }

    @Override
    public Map<Output, Crosspoint> read(Layer of, Set<Output> outputs, Deadline deadline) throws TalkException {
        Set<Integer> locks = facts.locks();
        try {
            Map<Integer, String> routes = rows(Block.ROUTING, facts.outputs(), deadline);
            return facts.crosspoints(routes, locks.isEmpty() ? Map.of() : rows(Block.LOCKS, locks, deadline));
        } catch (TalkException no) {
            if (no.kind() == Kind.REFUSED) {
                throw new TalkException(Kind.STRANGE, "the router does not tell what it shows: " + no.text());
            }
            throw no;
        }
    }

    @Override
    public void take(Layer of, Map<Output, Source> wanted, Deadline deadline) throws TalkException {
        List<String> rows = wanted.entrySet().stream().map(one -> one.getKey() + " " + one.getValue().id()).toList();
        ask(new Block(Block.ROUTING, rows), deadline);
    }

    @Override
    public void lock(Layer of, Output output, LockOrder order, Deadline deadline) throws TalkException {
        String letter = switch (order) {
        case OWN -> "O";
        case RELEASE -> "U";
        case FORCE -> "F";
        };
        ask(Block.of(Block.LOCKS, output + " " + letter), deadline);
    }

    @Override
    public void ping(Deadline deadline) throws TalkException {
        try {
            ask(Block.of(PING), deadline);
        } catch (TalkException no) {
            if (no.kind() != Kind.REFUSED) {
                throw no;
            }
            // a router that does not know the word is alive too
        }
    }

    @Override
    public void close() {
        line.close();
    }
}
