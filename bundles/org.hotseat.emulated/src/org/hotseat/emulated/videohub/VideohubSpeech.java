// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.videohub;

import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Peer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Speech;
import org.hotseat.emulated.matrix.Talk;
import org.hotseat.emulated.matrix.Verdict;

/** The Videohub Ethernet Protocol 2.8 as a router speaks it, written from the manuals. Its one plane is video. */
public final class VideohubSpeech implements Speech {

    @Override
    public Talk begin(Peer peer, EmulatedMatrix matrix) {
        Hub hub = new Hub(peer, matrix);
        hub.greet();
        return hub;
    }

    /** One connection. The wire counts from 0. */
    private static final class Hub implements Talk {

        private final Peer peer;
        private final EmulatedMatrix matrix;
        private final StringBuilder heard = new StringBuilder();
        /** The thread that obeys an order; what it changes is told after the answer. */
        private volatile @Nullable Thread obeying;
        private final StringBuilder news = new StringBuilder();

        Hub(Peer peer, EmulatedMatrix matrix) {
            this.peer = peer;
            this.matrix = matrix;
        }

        void greet() {
            boolean old = matrix.does(Mischief.NO_END_PRELUDE);
            String torn = matrix.does(Mischief.MISSING_LINE_ENDS) ? "" : "\n";
            peer.say("PROTOCOL PREAMBLE:\nVersion: " + (old ? "2.3" : "2.8") + "\n\n");
            peer.say("VIDEOHUB DEVICE:\nDevice present: true\nModel name: " + matrix.model()
                    + "\nUnique ID: 7C2E0D000001\nVideo inputs: " + matrix.inputs() + torn
                    + "Video processing units: 0" + torn + "Video outputs: " + matrix.outputs()
                    + "\nVideo monitoring outputs: 0\nSerial ports: 0\n\n");
            peer.say(labels("INPUT LABELS:", "Input ", matrix.inputs()));
            peer.say(labels("OUTPUT LABELS:", "Output ", matrix.outputs()));
            Set<Integer> all = matrix.routes(Plane.VIDEO).keySet();
            peer.say(routing(all));
            peer.say(locks(all));
            if (!old) {
                peer.say("CONFIGURATION:\nTake Mode: false\n\nEND PRELUDE:\n\n");
            }
        }

        private static String labels(String header, String word, int count) {
            StringJoiner lines = new StringJoiner("\n", header + "\n", "\n\n");
            for (int port = 0; port < count; port++) {
                lines.add(port + " " + word + (port + 1));
            }
            return lines.toString();
        }

        private static String lines(String header, Set<Integer> outputs, IntFunction<String> value) {
            StringBuilder text = new StringBuilder(header).append('\n');
            new TreeSet<>(outputs).forEach(output -> text.append(output - 1).append(' ')
                    .append(value.apply(output)).append('\n'));
            return text.append('\n').toString();
        }

        private String routing(Set<Integer> outputs) {
            TreeMap<Integer, Integer> now = new TreeMap<>(matrix.routes(Plane.VIDEO));
            return lines("VIDEO OUTPUT ROUTING:", outputs,
                    output -> Integer.toString(now.getOrDefault(output, 1) - 1));
        }

        private String locks(Set<Integer> outputs) {
            boolean foreign = matrix.does(Mischief.FOREIGN_LOCK);
            return lines("VIDEO OUTPUT LOCKS:", outputs, output -> {
                String owner = matrix.locks(Plane.VIDEO).getOrDefault(output, "");
                if (foreign) {
                    return "L";
                }
                return owner.isEmpty() ? "U" : owner.equals(peer.address()) ? "O" : "L";
            });
        }

        @Override
        public void changed(Plane plane, Set<Integer> outputs) {
            if (plane == Plane.VIDEO) {
                tell(routing(outputs));
            }
        }

        @Override
        public void locked(Plane plane, int output) {
            if (plane == Plane.VIDEO) {
                tell(locks(Set.of(output)));
            }
        }

        private void tell(String text) {
            if (Thread.currentThread() == obeying) {
                news.append(text);
            } else {
                peer.say(text);
            }
        }

        @Override
        public void hear(char letter) {
            heard.append(letter);
            if (heard.length() >= 2 && heard.charAt(heard.length() - 1) == '\n'
                    && heard.charAt(heard.length() - 2) == '\n') {
                String[] lines = heard.toString().strip().split("\n");
                heard.setLength(0);
                obeying = Thread.currentThread();
                order(lines);
                obeying = null;
                peer.say(news.toString());
                news.setLength(0);
            }
        }

        private void order(String... lines) {
            Set<Integer> all = matrix.routes(Plane.VIDEO).keySet();
            switch (lines[0]) {
            case "PING:" -> peer.say("ACK\n\n");
            case "VIDEO OUTPUT ROUTING:" -> {
                if (lines.length == 1) {
                    peer.say("ACK\n\n");
                    peer.say(routing(all));
                } else {
                    route(lines);
                }
            }
            case "VIDEO OUTPUT LOCKS:" -> {
                if (lines.length == 1) {
                    peer.say("ACK\n\n");
                    peer.say(locks(all));
                } else {
                    lock(lines);
                }
            }
            default -> peer.say("NAK\n\n");
            }
        }

        /** Good lines of a block are done, bad ones left out, unless none is good. */
        private void route(String... lines) {
            TreeMap<Integer, Integer> wanted = new TreeMap<>();
            for (int at = 1; at < lines.length; at++) {
                String[] pair = lines[at].split(" ");
                int output = Integer.parseInt(pair[0]) + 1;
                int input = Integer.parseInt(pair[1]) + 1;
                if (output <= matrix.outputs() && input <= matrix.inputs()) {
                    wanted.put(output, input);
                }
            }
            Verdict verdict = wanted.isEmpty() ? Verdict.REFUSED
                    : matrix.take(Plane.VIDEO, wanted, peer.address());
            switch (verdict) {
            case AGREED -> peer.say("ACK\n\n");
            case CUT -> peer.cut();
            case LOCKED, OFFLINE, REFUSED -> peer.say("NAK\n\n");
            }
        }

        private void lock(String... lines) {
            for (int at = 1; at < lines.length; at++) {
                String[] pair = lines[at].split(" ");
                int output = Integer.parseInt(pair[0]) + 1;
                String owner = matrix.locks(Plane.VIDEO).getOrDefault(output, peer.address());
                boolean own = owner.equals(peer.address()) && !matrix.does(Mischief.FOREIGN_LOCK);
                if (!own && !"F".equals(pair[1]) || output > matrix.outputs()) {
                    peer.say("NAK\n\n");
                    return;
                }
                matrix.lock(Plane.VIDEO, output, "O".equals(pair[1]) ? peer.address() : "");
            }
            peer.say("ACK\n\n");
        }
    }
}
