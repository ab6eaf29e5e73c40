// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.hosts.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.checks.CheckKind;
import org.hotseat.checks.Fix;
import org.hotseat.checks.HostInterface;
import org.hotseat.checks.PlaneChoice;
import org.hotseat.checks.Verdict;
import org.hotseat.model.cluster.Cluster;
import org.hotseat.model.cluster.ClusterPackage.Literals;
import org.hotseat.model.cluster.Host;
import org.hotseat.model.cluster.PlaneKind;
import org.hotseat.model.cluster.StoragePool;
import org.hotseat.model.edit.ClusterDocument;
import org.hotseat.model.edit.NewObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A host on its way into the cluster: what is asked, what is edited, and what is left when it is given up. */
class HostAdmissionTest {

    private final NewObjects make = new NewObjects();
    private final ClusterDocument document = ClusterDocument.untitled(cluster());
    private final FakeHosts hosts = new FakeHosts();
    private final List<Phase> phases = new ArrayList<>();
    private final HostAdmission admission = new HostAdmission(new HostAdmission.Means(hosts, Runnable::run,
            Surroundings.of(document.cluster(), "")), AccessDraft.USUAL);

    HostAdmissionTest() {
        hosts.survey = PlaneGuessTest.survey(new HostInterface("biz0", false, true, true, 1500, Optional.empty(),
                Optional.of("br-biz"), List.of("10.3.0.2/24")));
        admission.onChange(() -> phases.add(admission.phase()));
        admission.setAccess(AccessDraftTest.draft("", "10.0.0.2"));
    }

    private Cluster cluster() {
        Cluster cluster = make.cluster("test");
        StoragePool pool = make.named(Literals.STORAGE_POOL, StoragePool.class, "images");
        pool.setPath("/images");
        cluster.getStoragePools().add(pool);
        cluster.getHosts().add(make.host("host-01", "10.0.0.1"));
        return cluster;
    }

    @AfterEach
    void end() {
        admission.close();
        document.close();
    }

    private void signIn() {
        admission.signIn(Optional.of("secret".toCharArray()));
        hosts.letIn();
    }

    @Test
    void signingInLooksAtTheHostAndProposesPlanes() {
        signIn();
        assertEquals(Phase.SIGNED_IN, admission.phase());
        assertEquals(List.of("secret"), hosts.secrets);
        assertEquals("host-02", admission.access().label());
        assertTrue(admission.choices().planes().contains(new PlaneChoice(PlaneKind.BUSINESS, "biz0", "br-biz")));
        assertEquals(3, admission.choices().planes().size());
    }

    @Test
    void anUnknownKeyIsAPhaseAndOnlyTrustGoesOn() {
        admission.signIn(Optional.empty());
        CompletableFuture<Boolean> trust = hosts.questions.trustHostKey(admission.id(), "10.0.0.2:22", "ED25519",
                "SHA256:x");
        assertEquals(Phase.ASKING, admission.phase());
        assertEquals(Optional.of(new HostKey("10.0.0.2:22", "ED25519", "SHA256:x")), admission.key());
        assertFalse(trust.isDone());
        assertFalse(admission.isKeyTrusted());
        admission.answer(true);
        assertTrue(trust.join());
        assertTrue(admission.isKeyTrusted());
        hosts.letIn();
        assertEquals(Phase.SIGNED_IN, admission.phase());
    }

    @Test
    void noTrustAndCancelBothEndTheTry() {
        admission.signIn(Optional.empty());
        CompletableFuture<Boolean> refused = hosts.questions.trustHostKey(admission.id(), "a", "t", "f");
        admission.answer(false);
        assertFalse(refused.join());
        hosts.answer.completeExceptionally(new FailureException(FailureCode.HOST_KEY_UNKNOWN, "not trusted", ""));
        assertEquals(Phase.EDITING, admission.phase());
        assertEquals("not trusted", admission.trouble().orElseThrow().text());
        admission.signIn(Optional.empty());
        CompletableFuture<Boolean> left = hosts.questions.trustHostKey(admission.id(), "a", "t", "f");
        admission.cancel();
        assertFalse(left.join());
        assertTrue(hosts.answer.isCancelled());
        assertEquals(Phase.EDITING, admission.phase());
        assertFalse(admission.isKeyTrusted());
    }

    @Test
    void aWrongPasswordIsToldAndAskedAgain() {
        admission.signIn(Optional.of("wrong".toCharArray()));
        hosts.answer.completeExceptionally(new FailureException(FailureCode.AUTHENTICATION, "refused", "Type again."));
        assertEquals("refused Type again.", admission.trouble().orElseThrow().text());
        signIn();
        assertTrue(admission.trouble().isEmpty());
        assertEquals(List.of("wrong", "secret"), hosts.secrets);
    }

    @Test
    void aChangedKeyBlocksUntilItIsForgotten() {
        admission.signIn(Optional.empty());
        hosts.answer.completeExceptionally(new FailureException(FailureCode.HOST_KEY_CHANGED, "changed", ""));
        assertTrue(admission.isKeyChanged());
        admission.forgetKey(() -> admission.signIn(Optional.empty()));
        assertEquals(List.of("forget 10.0.0.2"), hosts.told);
        assertFalse(admission.isKeyChanged());
        assertEquals(Phase.DIALLING, admission.phase());
    }

    @Test
    void aLateAnswerOfAnAbandonedTryIsClosed() {
        admission.signIn(Optional.empty());
        CompletableFuture<?> old = hosts.answer;
        admission.setAccess(AccessDraftTest.draft("", "10.0.0.3"));
        assertTrue(old.isCancelled());
        assertEquals(Phase.EDITING, admission.phase());
    }

    @Test
    void anotherNameKeepsTheConnectionAnotherAddressDoesNot() {
        signIn();
        admission.setAccess(AccessDraftTest.draft("plot", "10.0.0.2"));
        assertEquals(Phase.SIGNED_IN, admission.phase());
        admission.setAccess(AccessDraftTest.draft("plot", "10.0.0.4"));
        assertEquals(Phase.EDITING, admission.phase());
        assertTrue(hosts.told.contains("close"));
    }

    @Test
    void onlyAStopKeepsTheHostOut() {
        hosts.verdicts.put(CheckKind.HUGE_PAGES, Verdict.NOTE);
        hosts.verdicts.put(CheckKind.BUSINESS_PLANE, Verdict.STOP);
        signIn();
        assertFalse(admission.isReady());
        admission.check();
        assertFalse(admission.isReady());
        assertEquals(CheckKind.BUSINESS_PLANE, admission.checks().board().stop().orElseThrow().kind());
        hosts.listener.accept(FakeHosts.result(CheckKind.BUSINESS_PLANE, Verdict.RUNNING));
        assertFalse(admission.isReady());
        hosts.listener.accept(FakeHosts.result(CheckKind.BUSINESS_PLANE, Verdict.GOOD));
        assertTrue(admission.isReady());
        assertEquals(1, admission.checks().board().count(Verdict.NOTE));
    }

    @Test
    void checksRunOncePerChoiceOfPlanes() {
        signIn();
        admission.check();
        admission.check();
        assertEquals(1, hosts.checked.size());
        admission.choices().setPlanes(List.of(new PlaneChoice(PlaneKind.BUSINESS, "biz0", "br-new")));
        assertFalse(admission.isReady());
        admission.check();
        assertEquals(List.of(new PlaneChoice(PlaneKind.BUSINESS, "biz0", "br-new")), hosts.checked.getLast());
    }

    @Test
    void aFixThatFailsSaysWhyAndOneThatWorksStays() {
        signIn();
        admission.check();
        admission.checks().fix(CheckKind.BUSINESS_PLANE);
        assertEquals(Optional.of(CheckKind.BUSINESS_PLANE), admission.checks().fixing());
        hosts.fix.completeExceptionally(new FailureException(FailureCode.OTHER, "no root", "It was undone."));
        assertEquals("no root It was undone.", admission.checks().trouble().orElseThrow().text());
        assertTrue(admission.checks().fixing().isEmpty());
        assertFalse(admission.checks().isFixed());
        hosts.fix = CompletableFuture.completedFuture(FakeHosts.result(CheckKind.BUSINESS_PLANE, Verdict.GOOD));
        admission.checks().fix(CheckKind.BUSINESS_PLANE);
        assertTrue(admission.checks().isFixed());
        Fix fix = new Fix("Create bridge", "", List.of("ip link add br"), List.of("ip link del br"), false);
        hosts.done.put(CheckKind.BUSINESS_PLANE, fix);
        assertEquals(Optional.of(fix), admission.checks().done(CheckKind.BUSINESS_PLANE));
        admission.checks().undo(CheckKind.BUSINESS_PLANE);
        assertTrue(hosts.told.contains("undo BUSINESS_PLANE"), hosts.told.toString());
        assertFalse(admission.checks().isFixed());
    }

    @Test
    void admittingIsOneEditThatUndoTakesBackWhole() {
        signIn();
        admission.check();
        String before = picture();
        admission.admit(document, true, Runnable::run).join();
        assertEquals(Phase.ADMITTED, admission.phase());
        Host host = document.cluster().getHosts().getLast();
        assertEquals(admission.id().value(), host.getId());
        assertEquals("host-02", host.getName());
        assertEquals(8, host.getCapacity().getProcessors());
        assertEquals(64 * 1024, host.getCapacity().getMemoryMib());
        assertEquals(1, host.getInterfaces().size());
        assertEquals("10.3.0.2", host.getInterfaces().getFirst().getAddress());
        assertEquals(PlaneKind.BUSINESS, host.getInterfaces().getFirst().getPlane().getKind());
        assertEquals(List.of(host), document.cluster().getStoragePools().getFirst().getHosts());
        assertEquals(List.of("keep true", "cancel checks", "close"), hosts.told);
        String after = picture();
        assertTrue(document.editor().undo().isEmpty());
        assertEquals(before, picture());
        assertTrue(document.editor().redo().isEmpty());
        assertEquals(after, picture());
    }

    @Test
    void aPoolThatWasNotChosenIsLeftAlone() {
        signIn();
        admission.check();
        assertEquals(Set.of("/images"), hosts.folders);
        admission.choices().setPool(document.cluster().getStoragePools().getFirst().getId(), false);
        assertFalse(admission.isReady());
        admission.check();
        assertEquals(Set.of(), hosts.folders);
        admission.admit(document, false, Runnable::run).join();
        assertTrue(document.cluster().getStoragePools().getFirst().getHosts().isEmpty());
        assertTrue(hosts.told.contains("keep false"));
    }

    @Test
    void givingUpLeavesTheDocumentAlone() {
        signIn();
        admission.check();
        String before = picture();
        admission.close();
        assertEquals(before, picture());
        assertTrue(document.editor().undoText().isEmpty());
        assertTrue(hosts.told.contains("close"));
    }

    @Test
    void changingAConnectionIsOneEdit() {
        Host host = document.cluster().getHosts().getFirst();
        String before = picture();
        HostEdits.change(document, host, AccessDraftTest.draft("renamed", "10.9.9.9"));
        assertEquals(AccessDraftTest.draft("renamed", "10.9.9.9"), AccessDraft.of(host));
        assertTrue(document.editor().undo().isEmpty());
        assertEquals(before, picture());
    }

    /** Everything that the document holds about hosts and pools. */
    private String picture() {
        StringBuilder text = new StringBuilder();
        document.cluster().eAllContents().forEachRemaining(text::append);
        document.cluster().getStoragePools().forEach(pool -> text.append(pool.getHosts().size()));
        document.cluster().getHosts().forEach(host -> text.append(AccessDraft.of(host)));
        return text.toString();
    }
}
