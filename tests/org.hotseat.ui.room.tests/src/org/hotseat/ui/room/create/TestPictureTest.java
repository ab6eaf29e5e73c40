// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.room.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.console.member.ClusterMirror;
import org.hotseat.console.member.Copies;
import org.hotseat.protocol.op.SwitchOps.OutputTaken;
import org.hotseat.protocol.op.SwitchOps.Result;
import org.hotseat.protocol.op.SwitchOps.SwitchTake;
import org.hotseat.protocol.op.SwitchOps.SwitchTaken;
import org.hotseat.state.matrix.Crossing;
import org.hotseat.ui.room.create.TestPicture.Stage;
import org.junit.jupiter.api.Test;

class TestPictureTest {

    private final List<SwitchTake> takes = new ArrayList<>();
    private final List<CompletableFuture<SwitchTaken>> answers = new ArrayList<>();
    private final List<Runnable> timers = new ArrayList<>();
    private final TestPicture picture = new TestPicture(mirror(), Runnable::run, (delay, task) -> timers.add(task),
            () -> { });
    private final Socket socket = new Shop().supply().free(true).stream().filter(one -> one.wire().equals("6"))
            .findFirst().orElseThrow();

    private ClusterMirror mirror() {
        Copies copies = fake(Copies.class, (name, arguments) -> {
            takes.add((SwitchTake) arguments[1]);
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        });
        return fake(ClusterMirror.class, (name, arguments) -> copies);
    }

    /** Answers a method of an interface. */
    private interface Answer {
        Object to(String method, Object... arguments);
    }

    private static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] { type }, (proxy, method,
                arguments) -> answer.to(method.getName(), arguments)));
    }

    private void answer(Result result, String why) {
        Crossing crossing = takes.getLast().crossings().getFirst();
        answers.getLast().complete(new SwitchTaken(List.of(new OutputTaken(crossing, result, false, Optional.empty(),
                why))));
    }

    private List<Crossing> wanted() {
        return takes.stream().flatMap(one -> one.crossings().stream()).toList();
    }

    @Test
    void aPictureIsShownAndWhatWasThereComesBack() {
        picture.show(socket, "2");
        assertEquals(Stage.TAKING, picture.stage());
        answer(Result.VERIFIED, "");
        assertEquals(Stage.SHOWN, picture.stage());
        picture.show(socket, "1");
        assertEquals(1, takes.size(), "one at a time");
        picture.back();
        answer(Result.VERIFIED, "");
        assertEquals(Stage.IDLE, picture.stage());
        assertEquals(List.of(new Crossing("VIDEO", "6", "2"), new Crossing("VIDEO", "6", "1")), wanted());
    }

    @Test
    void theTimeOfAPictureBeginsWhenItIsShown() {
        picture.show(socket, "2");
        assertEquals(0, timers.size(), "a switch may need longer than a picture stays");
        answer(Result.VERIFIED, "");
        timers.getFirst().run();
        assertEquals(Stage.RETURNING, picture.stage());
        answer(Result.VERIFIED, "");
        assertEquals(1, timers.size(), "what was put back stays");
    }

    @Test
    void aPictureHasATimeOfItsOwn() {
        picture.show(socket, "2");
        answer(Result.VERIFIED, "");
        picture.back();
        answer(Result.VERIFIED, "");
        picture.show(socket, "2");
        answer(Result.VERIFIED, "");
        timers.getFirst().run();
        assertEquals(Stage.SHOWN, picture.stage(), "that was the time of the one before");
        timers.getLast().run();
        assertEquals(Stage.RETURNING, picture.stage());
    }

    @Test
    void whatIsBeingSwitchedWhenAllEndsIsPutBackToo() {
        picture.show(socket, "2");
        picture.close();
        assertEquals(1, takes.size(), "not before it is known what came of it");
        answer(Result.VERIFIED, "");
        assertEquals(Stage.RETURNING, picture.stage());
        answer(Result.VERIFIED, "");
        assertEquals(new Crossing("VIDEO", "6", "1"), wanted().getLast());
        picture.show(socket, "2");
        assertEquals(2, takes.size(), "nothing is shown after the end");
    }

    @Test
    void whatIsBeingSwitchedWhenNobodyWantsItAnyMoreIsPutBackToo() {
        picture.show(socket, "2");
        picture.back();
        answer(Result.VERIFIED, "");
        assertEquals(Stage.RETURNING, picture.stage());
        answer(Result.VERIFIED, "");
        picture.show(socket, "2");
        answer(Result.VERIFIED, "");
        assertEquals(Stage.SHOWN, picture.stage(), "the next one stays");
    }

    @Test
    void whatWasNotShownIsNotPutBackAndTheReasonIsTold() {
        picture.show(socket, "2");
        answer(Result.REFUSED, "The output is locked.");
        assertEquals(Stage.IDLE, picture.stage());
        assertTrue(picture.trouble().contains("The output is locked."), picture::trouble);
        picture.close();
        assertEquals(1, takes.size());
    }

    @Test
    void whatNobodyKnowsIsPutBackToo() {
        picture.show(socket, "2");
        answer(Result.INDETERMINATE, "The connection was lost.");
        assertEquals(new Crossing("VIDEO", "6", "1"), wanted().getLast());
        answer(Result.VERIFIED, "");
        assertEquals(Stage.IDLE, picture.stage());
        assertTrue(picture.trouble().contains("The connection was lost."), picture::trouble);
    }

    @Test
    void whatAPersonMayNotDoIsNotPutBack() {
        picture.show(socket, "2");
        answers.getLast().completeExceptionally(new FailureException(FailureCode.PERMISSION, "You may look only.", ""));
        assertEquals(Stage.IDLE, picture.stage());
        assertTrue(picture.trouble().contains("You may look only."), picture::trouble);
        assertEquals(1, takes.size());
    }

    @Test
    void aPictureThatStaysIsToldWithWhatToDo() {
        picture.show(socket, "2");
        answer(Result.VERIFIED, "");
        picture.back();
        answers.getLast().completeExceptionally(new FailureException(FailureCode.UNREACHABLE, "Nobody leads.", ""));
        assertTrue(picture.trouble().contains("Nobody leads. Switch it under Crosspoints."), picture::trouble);
    }
}
