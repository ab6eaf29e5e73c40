// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Progress;
import org.hotseat.console.operation.Operation;
import org.hotseat.domain.draft.DomainDraft;
import org.hotseat.ui.domain.support.Samples;
import org.junit.jupiter.api.Test;

final class SaveTest {

    private static final String OUTSIDE = Samples.PLOT.replace("br-business", "br-other");

    private static SaveOperation failing(FailureCode code) {
        return new SaveOperation(operation(Optional.of(code)));
    }

    private static Operation operation(Optional<FailureCode> code) {
        return new Operation() {
            @Override
            public String title() {
                return "Define plot-7";
            }

            @Override
            public String exclusionKey() {
                return "plot-7";
            }

            @Override
            public void run(Progress progress) throws FailureException {
                if (code.isPresent()) {
                    throw new FailureException(code.get(), "XML error", "");
                }
            }

            @Override
            public Optional<Operation> inverse() {
                return Optional.of(this);
            }
        };
    }

    @Test
    void aRefusalIsAnAnswer() throws FailureException {
        SaveOperation save = failing(FailureCode.INVALID);
        save.run(Progress.NONE);

        assertEquals("XML error", save.refusal().orElseThrow().message());
        assertTrue(save.inverse().isEmpty());
    }

    @Test
    void aHostThatIsAwayIsAFailure() {
        assertThrows(FailureException.class, () -> failing(FailureCode.UNREACHABLE).run(Progress.NONE));
        assertThrows(FailureException.class, () -> failing(FailureCode.CANCELLED).run(Progress.NONE));
    }

    @Test
    void whatIsSavedCanBeTakenBack() throws FailureException {
        SaveOperation save = new SaveOperation(operation(Optional.empty()));
        save.run(Progress.NONE);

        assertTrue(save.refusal().isEmpty());
        assertTrue(save.inverse().isPresent());
        assertEquals("Define plot-7", save.title());
    }

    @Test
    void aChangeFromOutsideIsTakenWhenNothingIsUnsaved() {
        DomainDraft draft = new DomainDraft(Samples.PLOT);

        assertEquals(Merge.NOTHING, Merge.of(draft, Samples.PLOT));
        assertEquals(Merge.TAKE, Merge.of(draft, OUTSIDE));
    }

    @Test
    void aChangeFromOutsideIsAskedAboutWhenSomethingIsUnsaved() {
        DomainDraft draft = new DomainDraft(Samples.PLOT);
        draft.edit("Name", "", domain -> domain.identity().setName("plot-8"));

        assertEquals(Merge.ASK, Merge.of(draft, OUTSIDE));
        assertEquals(Merge.SPELLING, Merge.of(draft, draft.text().replace("<acpi/><apic/>", "<acpi /> <apic></apic>")));
        draft.take("Outside", OUTSIDE);
        assertEquals(OUTSIDE, draft.text());
        draft.undo();
        assertEquals("plot-8", draft.document().orElseThrow().identity().name());
        assertTrue(draft.isDirty());
    }
}
