package org.planlint.rules;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.common.NetworkNode;
import org.drools.base.reteoo.InitialFactImpl;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AccumulateNode;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTuple;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RightTuple;
import org.drools.core.reteoo.TupleImpl;
import org.drools.core.reteoo.TupleMemory;
import org.drools.core.util.FastIterator;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/** Looks into the network of nodes that the engine makes of the rules. */
final class Network {

    private final Set<BetaNode> joins = new LinkedHashSet<>();

    Network(KieBase base) {
        Set<NetworkNode> seen = new LinkedHashSet<>();
        ((InternalRuleBase) base)
                .getRete()
                .getEntryPointNodes()
                .values()
                .forEach(
                        entry ->
                                entry.getObjectTypeNodes()
                                        .values()
                                        .forEach(node -> walk(node, seen)));
    }

    private void walk(NetworkNode node, Set<NetworkNode> seen) {
        if (seen.add(node)) {
            if (node instanceof BetaNode join) {
                joins.add(join);
            }
            NetworkNode[] sinks = node.getSinks();
            if (sinks != null) {
                Stream.of(sinks).forEach(sink -> walk(sink, seen));
            }
        }
    }

    /**
     * The nodes where a second pattern meets what the patterns before it have matched: joins, not,
     * exists, accumulate.
     */
    Stream<BetaNode> joins() {
        return joins.stream();
    }

    /**
     * Whether before the pattern there stands only what is there once: the fact that the session
     * has begun, or what an accumulate has made of all facts of a kind.
     */
    static boolean isFirst(BetaNode join) {
        LeftTupleSource before = join.getLeftTupleSource();
        if (before instanceof AccumulateNode all) {
            return isFirst(all) && !all.getAccumulate().isGroupBy();
        }
        return before instanceof LeftInputAdapterNode adapter
                && adapter.getParentObjectSource() instanceof ObjectTypeNode type
                && type.getObjectType().isAssignableFrom(InitialFactImpl.class);
    }

    /** Whether the pattern is a group, which hands back nothing but what it was given. */
    static boolean isOfGroup(BetaNode join) {
        return join.getRightInput().inputIsTupleToObjectNode();
    }

    /** A join with the rules that it works for. */
    static String describe(BetaNode join) {
        return Stream.of(join.getAssociatedRules()).map(Rule::getName).sorted().toList()
                + " "
                + join;
    }

    /** How many partial matches each join has had in hand. */
    Map<String, Long> partialMatches(KieSession session) {
        Map<String, Long> matches = new LinkedHashMap<>();
        for (BetaNode join : joins) {
            matches.put(
                    describe(join), count(BetaNode.getBetaMemory(join, (ReteEvaluator) session)));
        }
        return matches;
    }

    /**
     * Those in the left memory, and those that a not or exists has set aside with the fact that
     * decided them.
     */
    private static long count(Object betaMemory) {
        TupleMemory left = memory(betaMemory, "getLeftTupleMemory");
        TupleMemory right = memory(betaMemory, "getRightTupleMemory");
        long matches = left == null ? 0 : left.size();
        if (right != null) {
            FastIterator<TupleImpl> facts = right.fullFastIterator();
            for (TupleImpl fact = BetaNode.getFirstTuple(right, facts);
                    fact != null;
                    fact = facts.next(fact)) {
                for (LeftTuple set = ((RightTuple) fact).getBlocked();
                        set != null;
                        set = set.getBlockedNext()) {
                    matches++;
                }
            }
        }
        return matches;
    }

    /**
     * By its name: javac warns of annotations that the class BetaMemory carries and nobody has on
     * the class path.
     */
    private static TupleMemory memory(Object betaMemory, String getter) {
        try {
            return (TupleMemory) betaMemory.getClass().getMethod(getter).invoke(betaMemory);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
