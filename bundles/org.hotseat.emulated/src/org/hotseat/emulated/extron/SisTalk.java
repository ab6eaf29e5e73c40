// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.emulated.extron;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.emulated.matrix.EmulatedMatrix;
import org.hotseat.emulated.matrix.Mischief;
import org.hotseat.emulated.matrix.Peer;
import org.hotseat.emulated.matrix.Plane;
import org.hotseat.emulated.matrix.Talk;
import org.hotseat.emulated.matrix.Verdict;

/** One connection. Its one plane is what is tied by any of the words for pictures, sound or both. */
final class SisTalk implements Talk {

    private static final char ESC = '\u001b';
    private static final int PAGE = 16;
    private static final Pattern TIE = Pattern.compile("(\\d+)\\*(\\d+)([!%&$])");
    private static final Pattern ASKED = Pattern.compile("(\\d+)[!%&$]");
    private static final Pattern TABLE = Pattern.compile(ESC + "0\\*(\\d+)\\*1VC");
    private static final Map<String, String> WORDS = Map.of("!", "All", "%", "Vid", "&", "RGB", "$", "Aud");

    private final Peer peer;
    private final EmulatedMatrix matrix;
    private final String password;
    private final StringBuilder heard = new StringBuilder();
    private boolean signedIn;

    SisTalk(Peer peer, EmulatedMatrix matrix, String password) {
        this.peer = peer;
        this.matrix = matrix;
        this.password = password;
        signedIn = password.isEmpty();
    }

    void greet() {
        String end = matrix.does(Mischief.NO_END_PRELUDE) ? "" : "\r\n";
        peer.say("\r\n(c) Copyright 2026, Extron Electronics, " + matrix.model() + ", V1.00, 60-0001-01\r\n"
                + "Fri, 27 Nov 2026 12:00:00" + end);
        if (!signedIn) {
            peer.say("\r\nPassword:");
        }
    }

    @Override
    public void changed(Plane plane, Set<Integer> outputs) {
        // verbose modes are off
    }

    @Override
    public void locked(Plane plane, int output) {
        // locks are not told
    }

    @Override
    public void hear(char letter) {
        if (letter == '\n' || letter == '\r' && heard.isEmpty()) {
            return;
        }
        boolean escaped = !heard.isEmpty() && heard.charAt(0) == ESC;
        boolean ends = signedIn && !escaped ? "!%&$IN".indexOf(letter) >= 0 : letter == '\r';
        if (!ends || letter != '\r') {
            heard.append(letter);
        }
        if (ends || letter == '\r') {
            String order = heard.toString();
            heard.setLength(0);
            if (signedIn) {
                obey(order);
            } else {
                signIn(order);
            }
        }
    }

    private void signIn(String given) {
        signedIn = given.equals(password);
        peer.say(signedIn ? "\r\nLogin Administrator\r\n" : "\r\nPassword:");
    }

    private void answer(String text) {
        peer.say(matrix.does(Mischief.MISSING_LINE_ENDS) ? text : text + "\r\n");
    }

    private void obey(String order) {
        Matcher asked = ASKED.matcher(order);
        Matcher table = TABLE.matcher(order);
        if ("I".equals(order)) {
            answer("V" + matrix.inputs() + 'X' + matrix.outputs() + " A" + matrix.inputs() + 'X' + matrix.outputs());
        } else if ("N".equals(order)) {
            answer("60-0001-01");
        } else if (asked.matches()) {
            Integer input = matrix.routes(Plane.VIDEO).get(Integer.valueOf(asked.group(1)));
            answer(input == null ? "E12" : padded(input));
        } else if (table.matches()) {
            answer(table(Integer.parseInt(table.group(1))));
        } else if (order.startsWith(ESC + "+Q")) {
            tie(order.substring(3), true);
        } else {
            tie(order, false);
        }
    }

    private static String padded(int port) {
        return String.format(Locale.ROOT, "%02d", port);
    }

    private String table(int first) {
        Map<Integer, Integer> routes = matrix.routes(Plane.VIDEO);
        StringBuilder row = new StringBuilder();
        for (int output = first; output < first + PAGE; output++) {
            Integer input = routes.get(output);
            row.append(input == null ? "--" : padded(input)).append(' ');
        }
        return row.append("Vid").toString();
    }

    private void tie(String ties, boolean quick) {
        TreeMap<Integer, Integer> wanted = new TreeMap<>();
        Matcher tie = TIE.matcher(ties);
        String said = "E10";
        while (tie.lookingAt()) {
            int input = Integer.parseInt(tie.group(1));
            int output = Integer.parseInt(tie.group(2));
            if (input > matrix.inputs() || output < 1 || output > matrix.outputs()) {
                answer(input > matrix.inputs() ? "E01" : "E12");
                return;
            }
            wanted.put(output, input);
            said = quick ? "Qik" : "Out" + padded(output) + " In" + padded(input) + ' ' + WORDS.get(tie.group(3));
            tie.region(tie.end(), ties.length());
        }
        if (wanted.isEmpty() || tie.regionStart() < ties.length()) {
            answer("E10");
        } else {
            tell(matrix.take(Plane.VIDEO, wanted, ""), said);
        }
    }

    private void tell(Verdict verdict, String said) {
        switch (verdict) {
        case AGREED -> answer(said);
        case CUT -> peer.cut();
        case LOCKED -> answer("E24");
        case OFFLINE -> answer("E97");
        case REFUSED -> answer("E30");
        }
    }
}
