// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.tunnel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.hotseat.boards.line.Line;
import org.hotseat.boards.port.PortKind;

class SerialKindTest extends KindContract {

    private final PlayedLine line = new PlayedLine();

    @Override
    PortKind kind() {
        return PortKind.SERIAL;
    }

    @Override
    Line line() {
        return line;
    }

    @Override
    String setUp() {
        return "";
    }

    @Override
    String deviceSays(int number) {
        String text = "$GP" + number;
        line.say(text);
        return text;
    }

    @Override
    String words(int number) {
        return "AT" + number;
    }

    @Override
    void assertHeard(int... numbers) throws Exception {
        String all = Arrays.stream(numbers).mapToObj(this::words).collect(Collectors.joining());
        assertEquals(all, line.heard(all.length()));
    }
}
