// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.boards.can;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.hotseat.boards.line.Line;
import org.hotseat.boards.line.LineStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The adapter that a guest sees, command by command; the examples are those of the adapters' manuals. */
class SlcanLineTest {

    private static final String BELL = "\u0007";

    private final List<CanFrame> sent = new ArrayList<>();
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder answered = new StringBuilder();
    private boolean reached = true;
    private Consumer<CanFrame> ear = frame -> { };
    @TempDir
    private Path folder;
    private SlcanLine line;

    private final class Bus implements CanBus {

        @Override
        public void open(Consumer<CanFrame> listener) {
            ear = listener;
        }

        @Override
        public boolean send(CanFrame frame) {
            return reached && sent.add(frame);
        }

        @Override
        public LineStatus status() {
            return new LineStatus(reached, "bus.", 0);
        }

        @Override
        public void close() {
            reached = false;
        }
    }

    @BeforeEach
    void open() {
        line = new SlcanLine(new Bus(), 500, folder.resolve("bus.adapter"));
        line.open(new Line.Listener() {

            @Override
            public void said(byte[] bytes, int length) {
                said.append(new String(bytes, 0, length, ISO_8859_1));
            }

            @Override
            public void answered(byte[] bytes) {
                answered.append(new String(bytes, ISO_8859_1));
            }
        });
    }

    private String answer(String text) throws Exception {
        answered.setLength(0);
        line.write(text.getBytes(ISO_8859_1));
        return answered.toString();
    }

    @ParameterizedTest
    @CsvSource({"t10021133, 100#1133", "T0000010021133, 00000100#1133", "t7FF0, 7FF#", "r1000, 100#R0",
            "R000001008, 00000100#R8", "t100400000001, 100#00000001",
            "T1FFFFFFF81122334455667788, 1FFFFFFF#1122334455667788"})
    void framesAreAsInTheManuals(String text, String frame) throws Exception {
        answer("O\r");
        assertEquals(text.charAt(0) == 'T' || text.charAt(0) == 'R' ? "Z\r" : "z\r", answer(text + '\r'));
        assertEquals(frame, sent.get(0).toString());
        ear.accept(sent.get(0));
        assertEquals(text + '\r', said.toString());
    }

    @Test
    void anAdapterThatIsNotOpenSaysAndSendsNothing() throws Exception {
        ear.accept(CanFrame.of(1, false, (byte) 2));
        assertEquals(BELL, answer("t0010\r"));
        assertEquals("\r\r", answer("S6\rL\r"));
        ear.accept(CanFrame.of(1, false, (byte) 2));
        assertEquals("t001102\r", said.toString());
        assertEquals(BELL, answer("t0010\r"));
        assertEquals("\r" + BELL, answer("C\rF\r"));
        assertEquals(List.of(), sent);
    }

    @Test
    void whatCannotBeIsAnsweredByABell() throws Exception {
        for (String wrong : new String[] {"S9", "S", "s12", "X2", "Q", "t1", "Z1"}) {
            assertEquals(BELL, answer(wrong + '\r'), wrong);
        }
        assertEquals("\r", answer("O\r"));
        for (String wrong : new String[] {"O", "L", "S6", "s0314", "t100", "t8000", "t1009", "t10021", "t1002113G",
                "r10021133", "TFFFFFFFF0", "T200000000", "t100" + "0".repeat(40), "m00000000"}) {
            assertEquals(BELL, answer(wrong + '\r'), wrong);
        }
        assertEquals("\rF00\rV1013\r", answer("\rF\rV\r"));
        assertEquals(List.of(), sent);
        assertEquals(21, line.status().rubbish());
    }

    @Test
    void commandsComeInPieces() throws Exception {
        answer("O\r");
        assertEquals("", answer("t100"));
        assertEquals("", answer("211"));
        assertEquals("z\rz\r", answer("33\rt1000\r"));
        assertEquals("[100#1133, 100#]", sent.toString());
    }

    @Test
    void halfACommandOfAnOldOwnerIsGoneAndTheAdapterStaysAsItIs() throws Exception {
        answer("S5\rO\r");
        answer("t1002");
        line.forget();
        assertEquals("z\r", answer("t2000\r"));
        assertEquals("[200#]", sent.toString());
        assertTrue(line.status().text().contains("250"), line.status().text());
        ear.accept(CanFrame.of(3, false));
        assertEquals("t0030\r", said.toString());
    }

    @Test
    void whatAGuestHasSetOutlivesTheBoardAndGoesWithTheMachine() throws Exception {
        answer("S5\rO\r");
        open();
        assertEquals("z\r", answer("t1000\r"));
        answer("C\rL\r");
        open();
        assertEquals(BELL, answer("t1000\r"));
        ear.accept(CanFrame.of(1, false));
        assertEquals("t0010\r", said.toString());
        answer("C\rO\rt10");
        line.another();
        assertEquals(BELL + BELL, answer("t1000\rF\r"));
        Files.writeString(folder.resolve("bus.adapter"), "ajar");
        open();
        assertEquals(BELL, answer("F\r"));
        assertTrue(line.status().text().contains("not opened"), line.status().text());
    }

    @Test
    void aBusThatIsNotReachedIsTold() throws Exception {
        answer("O\r");
        reached = false;
        assertFalse(line.write("t1000\r".getBytes(ISO_8859_1)));
        assertEquals(BELL, answer("t1000\r"));
        assertFalse(line.status().present());
    }
}
