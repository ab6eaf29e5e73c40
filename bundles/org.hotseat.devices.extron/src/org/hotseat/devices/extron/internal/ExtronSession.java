// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.devices.extron.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.base.time.Deadline;
import org.hotseat.devices.matrix.Capability;
import org.hotseat.devices.matrix.Crosspoint;
import org.hotseat.devices.matrix.Descriptor;
import org.hotseat.devices.matrix.Layer;
import org.hotseat.devices.matrix.LockOrder;
import org.hotseat.devices.matrix.Output;
import org.hotseat.devices.matrix.Plane;
import org.hotseat.devices.matrix.Refusal;
import org.hotseat.devices.matrix.Source;
import org.hotseat.devices.matrix.SwitchAccess;
import org.hotseat.devices.matrix.engine.Pushes;
import org.hotseat.devices.matrix.engine.Session;
import org.hotseat.devices.matrix.engine.TalkException;
import org.hotseat.devices.matrix.engine.TalkException.Kind;
import org.hotseat.devices.matrix.engine.TextLine;

/**
 * A connection to a matrix. Outputs have no locks, and changes are told in verbose modes only, so they are found by
 * reading. Ports count from 1; input 0 is none.
 */
final class ExtronSession implements Session {

    private static final int PORT = 23;
    private static final char ESC = '\u001b';
    /** How many outputs one question tells of. */
    private static final int PAGE = 16;
    /** Up to so many outputs are asked for one by one. */
    private static final int FEW = 4;
    private static final Pattern SIZE = Pattern.compile("V0*(\\d+)X0*(\\d+)\\b.*");
    private static final Pattern PART = Pattern.compile("(\\d+-\\d+-\\d+)");
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,5})");
    private static final Pattern NUMBERS = Pattern.compile("((?:\\d+|-+)(?: +(?:\\d+|-+))*) +(?:Vid|All)");
    private static final Pattern TAKEN = Pattern.compile("Qik|" + Sis.TIE.pattern());

    private final Layer layer;
    private final Sis sis;
    private @Nullable Descriptor descriptor;

    private ExtronSession(Layer layer, TextLine line, Pushes pushes) {
        this.layer = layer;
        this.sis = new Sis(line, tie -> pushes.routes(layer,
                Map.of(new Output(tie.group(1)), source(tie.group(2)))), pushes::ended);
    }

    static ExtronSession connect(SwitchAccess access, Pushes pushes, ExecutorService readers, Deadline deadline)
            throws TalkException {
        TextLine line = TextLine.connect(access.address(), access.port(PORT), readers, deadline);
        ExtronSession session = new ExtronSession(access.carries(), line, pushes);
        session.sis.listen(readers);
        try {
            session.sis.signIn(access.password(), deadline);
            session.learn(deadline);
            return session;
        } catch (TalkException no) {
            session.close();
            throw no.kind() == Kind.REFUSED ? new TalkException(Kind.STRANGE, no.text()) : no;
        }
    }

    private void learn(Deadline deadline) throws TalkException {
        Matcher size = sis.ask("I", SIZE, deadline);
        int inputs = Integer.parseInt(size.group(1));
        int outputs = Integer.parseInt(size.group(2));
        List<Source> sources = new ArrayList<>();
        for (int port = 1; port <= inputs; port++) {
            sources.add(source(Integer.toString(port)));
        }
        List<Output> sinks = new ArrayList<>();
        for (int port = 1; port <= outputs; port++) {
            sinks.add(new Output(Integer.toString(port)));
        }
        String part = sis.ask("N", PART, deadline).group(1);
        descriptor = new Descriptor(part, "", "", Map.of(layer, new Plane(sinks, sources, Map.of())),
                EnumSet.of(Capability.DISCONNECT, Capability.MULTI_TAKE));
    }

    private static Source source(String number) {
        String plain = number.replaceFirst("^0+(?=\\d)", "");
        return "0".equals(plain) ? Source.NONE : Source.input(plain);
    }

    /** What ends a tie of this layer, and asks for one. */
    private char word() {
        return switch (layer) {
        case VIDEO -> '%';
        case AUDIO -> '$';
        case USB, KVM -> '!';
        };
    }

    @Override
    public Descriptor descriptor() {
        Descriptor known = descriptor;
        if (known == null) {
            throw new IllegalStateException("not connected yet");
        }
        return known;
    }

    @Override
    public boolean isOpen() {
        return sis.isOpen();
    }

    @Override
    public Map<Output, Crosspoint> read(Layer of, Set<Output> outputs, Deadline deadline) throws TalkException {
        try {
            return layer == Layer.VIDEO && outputs.size() > FEW ? pages(outputs.size(), deadline)
                    : few(outputs, deadline);
        } catch (TalkException no) {
            throw no.kind() == Kind.REFUSED ? new TalkException(Kind.STRANGE, no.text()) : no;
        }
    }

    private Map<Output, Crosspoint> few(Set<Output> outputs, Deadline deadline) throws TalkException {
        Map<Output, Crosspoint> all = new HashMap<>();
        for (Output output : outputs) {
            String input = sis.ask(output.id() + word(), NUMBER, deadline).group(1);
            all.put(output, new Crosspoint(source(input)));
        }
        return all;
    }

    private Map<Output, Crosspoint> pages(int count, Deadline deadline) throws TalkException {
        Map<Output, Crosspoint> all = new HashMap<>();
        for (int first = 1; first <= count; first += PAGE) {
            Matcher page = sis.ask(ESC + "0*" + first + "*1VC\r", NUMBERS, deadline);
            int output = first;
            for (String input : page.group(1).split(" +")) {
                if (!input.startsWith("-")) {
                    all.put(new Output(Integer.toString(output)), new Crosspoint(source(input)));
                }
                output++;
            }
        }
        return all;
    }

    @Override
    public void take(Layer of, Map<Output, Source> wanted, Deadline deadline) throws TalkException {
        StringBuilder ties = new StringBuilder();
        new TreeMap<>(wanted).forEach((output, source) -> ties
                .append(source.kind() == Source.Kind.NONE ? "0" : source.id()).append('*').append(output)
                .append(word()));
        sis.ask(wanted.size() == 1 ? ties.toString() : ESC + "+Q" + ties + '\r', TAKEN, deadline);
    }

    @Override
    public void lock(Layer of, Output output, LockOrder order, Deadline deadline) throws TalkException {
        throw new TalkException(Refusal.UNSUPPORTED, "outputs have no locks");
    }

    @Override
    public void ping(Deadline deadline) throws TalkException {
        sis.ask("N", PART, deadline);
    }

    @Override
    public void close() {
        sis.close();
    }
}
