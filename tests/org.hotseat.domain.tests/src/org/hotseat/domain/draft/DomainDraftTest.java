// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.hotseat.base.work.Subscription;
import org.hotseat.domain.Problem;
import org.hotseat.domain.Samples;
import org.junit.jupiter.api.Test;

final class DomainDraftTest {

    private final DomainDraft draft = new DomainDraft(Samples.PLOT);

    private void rename(String name) {
        draft.edit("Name", "name", domain -> domain.identity().setName(name));
    }

    @Test
    void aFormEditChangesNothingButItsValue() {
        rename("plot-8");

        assertEquals(new TextChange(Samples.PLOT.indexOf("plot-7") + 5, 1, "8"),
                TextChange.between(Samples.PLOT, draft.text()));
    }

    @Test
    void anXmlEditIsSeenByTheForms() {
        draft.type("XML", Samples.PLOT.replace(">4</vcpu>", ">8</vcpu>"));

        assertEquals(8, draft.document().orElseThrow().processor().maximum());
    }

    @Test
    void brokenXmlStopsTheFormsAndLosesNothing() {
        String broken = Samples.PLOT.replace("</vcpu>", "</vcpux>");
        draft.type("XML", broken);
        rename("other");

        assertEquals(broken, draft.text());
        assertTrue(draft.document().isEmpty());
        assertEquals(8, draft.fault().orElseThrow().line());
        draft.undo();
        assertEquals(Samples.PLOT, draft.text());
        assertTrue(draft.fault().isEmpty());
    }

    @Test
    void undoTakesBackStepsOfFormsAndXmlInOneLine() {
        rename("a");
        draft.type("XML", draft.text().replace("br-biz", "br-storage"));
        draft.edit("Title", "title", domain -> domain.identity().setTitle("Seven"));

        assertEquals(Optional.of("Title"), draft.undoable());
        draft.undo();
        assertEquals(Optional.of("XML"), draft.undoable());
        draft.undo();
        draft.undo();
        assertEquals(Samples.PLOT, draft.text());
        assertFalse(draft.isDirty());
        draft.redo();
        draft.redo();
        draft.redo();
        assertEquals("Seven", draft.document().orElseThrow().identity().title());
        assertTrue(draft.redoable().isEmpty());
    }

    @Test
    void typingInOneFieldIsOneStep() {
        rename("p");
        rename("pl");
        rename("plo");
        draft.undo();

        assertEquals(Samples.PLOT, draft.text());
    }

    @Test
    void leavingAFieldBeginsAStep() {
        rename("p");
        draft.closeStep();
        rename("pl");
        draft.undo();

        assertEquals("p", draft.document().orElseThrow().identity().name());
    }

    @Test
    void typingInTheXmlIsOneStepUntilThePlaceChanges() {
        int at = Samples.PLOT.indexOf("plot-7") + 6;
        String one = insert(Samples.PLOT, at, "a");
        String two = insert(one, at + 1, "b");
        String elsewhere = insert(two, two.indexOf("hvm"), "x");
        draft.type("XML", one);
        draft.type("XML", two);
        draft.type("XML", elsewhere);
        draft.undo();
        assertEquals(two, draft.text());
        draft.undo();
        assertEquals(Samples.PLOT, draft.text());
    }

    private static String insert(String text, int at, String more) {
        return text.substring(0, at) + more + text.substring(at);
    }

    @Test
    void aValueThatXmlCannotHoldChangesNothing() {
        assertThrows(IllegalArgumentException.class, () -> rename("bell\u0007"));

        assertEquals(Samples.PLOT, draft.text());
    }

    @Test
    void oddNamesComeBackAsTheyWere() {
        for (String name : List.of("two words", "\"both\" 'quotes' & <more>", "调度大厅", "n".repeat(200))) {
            rename(name);
            draft.closeStep();
            assertEquals(name, draft.document().orElseThrow().identity().name());
        }
    }

    @Test
    void theHostsSpellingIsTakenWhenItSaysTheSame() {
        rename("plot-8");
        String spelled = draft.text().replace("placement='static'   cpuset=\"0-3\"", "cpuset='0-3' placement='static'");
        draft.rebase("Saved", spelled);

        assertEquals(spelled, draft.text());
        assertFalse(draft.isDirty());
    }

    @Test
    void aChangeFromElsewhereLeavesWhatIsEdited() {
        rename("plot-8");
        String mine = draft.text();
        draft.rebase("Saved", Samples.PLOT.replace("br-biz", "br-other"));

        assertEquals(mine, draft.text());
        assertTrue(draft.isDirty());
    }

    @Test
    void aRefusalComesFirstAndGoesWithTheNextChange() {
        draft.refuse(new Problem("name", 2, "operation failed"));
        assertEquals("operation failed", draft.problems().get(0).text());
        rename("plot-8");

        assertTrue(draft.refusal().isEmpty());
        assertTrue(draft.problems().stream().noneMatch(problem -> problem.text().equals("operation failed")));
    }

    @Test
    void everyChangeIsTold() {
        AtomicInteger told = new AtomicInteger();
        Subscription telling = draft.onChange(told::incrementAndGet);
        rename("a");
        rename("a");
        draft.undo();
        draft.rebase("Saved", "<domain/>");
        telling.close();
        rename("b");

        assertEquals(3, told.get());
    }
}
