// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.ElasticPolicy;
import org.hotseat.model.cluster.WindowMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Elastic Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getLowerPercent <em>Lower Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getUpperPercent <em>Upper Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getWindowSize <em>Window Size</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getRatioPercent <em>Ratio Percent</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl#getCoolDownMillis <em>Cool Down Millis</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElasticPolicyImpl extends NamedImpl implements ElasticPolicy {
	/**
	 * The default value of the '{@link #getLowerPercent() <em>Lower Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerPercent()
	 * @generated
	 * @ordered
	 */
	protected static final int LOWER_PERCENT_EDEFAULT = 15;

	/**
	 * The cached value of the '{@link #getLowerPercent() <em>Lower Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowerPercent()
	 * @generated
	 * @ordered
	 */
	protected int lowerPercent = LOWER_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUpperPercent() <em>Upper Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperPercent()
	 * @generated
	 * @ordered
	 */
	protected static final int UPPER_PERCENT_EDEFAULT = 80;

	/**
	 * The cached value of the '{@link #getUpperPercent() <em>Upper Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpperPercent()
	 * @generated
	 * @ordered
	 */
	protected int upperPercent = UPPER_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWindowSize() <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSize()
	 * @generated
	 * @ordered
	 */
	protected static final int WINDOW_SIZE_EDEFAULT = 10;

	/**
	 * The cached value of the '{@link #getWindowSize() <em>Window Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWindowSize()
	 * @generated
	 * @ordered
	 */
	protected int windowSize = WINDOW_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatioPercent() <em>Ratio Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioPercent()
	 * @generated
	 * @ordered
	 */
	protected static final int RATIO_PERCENT_EDEFAULT = 70;

	/**
	 * The cached value of the '{@link #getRatioPercent() <em>Ratio Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioPercent()
	 * @generated
	 * @ordered
	 */
	protected int ratioPercent = RATIO_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final WindowMode MODE_EDEFAULT = WindowMode.SLIDING;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected WindowMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoolDownMillis() <em>Cool Down Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDownMillis()
	 * @generated
	 * @ordered
	 */
	protected static final long COOL_DOWN_MILLIS_EDEFAULT = 1800000L;

	/**
	 * The cached value of the '{@link #getCoolDownMillis() <em>Cool Down Millis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoolDownMillis()
	 * @generated
	 * @ordered
	 */
	protected long coolDownMillis = COOL_DOWN_MILLIS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElasticPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.ELASTIC_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLowerPercent() {
		return lowerPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowerPercent(int newLowerPercent) {
		int oldLowerPercent = lowerPercent;
		lowerPercent = newLowerPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__LOWER_PERCENT, oldLowerPercent, lowerPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUpperPercent() {
		return upperPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpperPercent(int newUpperPercent) {
		int oldUpperPercent = upperPercent;
		upperPercent = newUpperPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__UPPER_PERCENT, oldUpperPercent, upperPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWindowSize() {
		return windowSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWindowSize(int newWindowSize) {
		int oldWindowSize = windowSize;
		windowSize = newWindowSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__WINDOW_SIZE, oldWindowSize, windowSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRatioPercent() {
		return ratioPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatioPercent(int newRatioPercent) {
		int oldRatioPercent = ratioPercent;
		ratioPercent = newRatioPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__RATIO_PERCENT, oldRatioPercent, ratioPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WindowMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(WindowMode newMode) {
		WindowMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getCoolDownMillis() {
		return coolDownMillis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoolDownMillis(long newCoolDownMillis) {
		long oldCoolDownMillis = coolDownMillis;
		coolDownMillis = newCoolDownMillis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.ELASTIC_POLICY__COOL_DOWN_MILLIS, oldCoolDownMillis, coolDownMillis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.ELASTIC_POLICY__LOWER_PERCENT:
				return getLowerPercent();
			case ClusterPackage.ELASTIC_POLICY__UPPER_PERCENT:
				return getUpperPercent();
			case ClusterPackage.ELASTIC_POLICY__WINDOW_SIZE:
				return getWindowSize();
			case ClusterPackage.ELASTIC_POLICY__RATIO_PERCENT:
				return getRatioPercent();
			case ClusterPackage.ELASTIC_POLICY__MODE:
				return getMode();
			case ClusterPackage.ELASTIC_POLICY__COOL_DOWN_MILLIS:
				return getCoolDownMillis();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.ELASTIC_POLICY__LOWER_PERCENT:
				setLowerPercent((Integer)newValue);
				return;
			case ClusterPackage.ELASTIC_POLICY__UPPER_PERCENT:
				setUpperPercent((Integer)newValue);
				return;
			case ClusterPackage.ELASTIC_POLICY__WINDOW_SIZE:
				setWindowSize((Integer)newValue);
				return;
			case ClusterPackage.ELASTIC_POLICY__RATIO_PERCENT:
				setRatioPercent((Integer)newValue);
				return;
			case ClusterPackage.ELASTIC_POLICY__MODE:
				setMode((WindowMode)newValue);
				return;
			case ClusterPackage.ELASTIC_POLICY__COOL_DOWN_MILLIS:
				setCoolDownMillis((Long)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.ELASTIC_POLICY__LOWER_PERCENT:
				setLowerPercent(LOWER_PERCENT_EDEFAULT);
				return;
			case ClusterPackage.ELASTIC_POLICY__UPPER_PERCENT:
				setUpperPercent(UPPER_PERCENT_EDEFAULT);
				return;
			case ClusterPackage.ELASTIC_POLICY__WINDOW_SIZE:
				setWindowSize(WINDOW_SIZE_EDEFAULT);
				return;
			case ClusterPackage.ELASTIC_POLICY__RATIO_PERCENT:
				setRatioPercent(RATIO_PERCENT_EDEFAULT);
				return;
			case ClusterPackage.ELASTIC_POLICY__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case ClusterPackage.ELASTIC_POLICY__COOL_DOWN_MILLIS:
				setCoolDownMillis(COOL_DOWN_MILLIS_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.ELASTIC_POLICY__LOWER_PERCENT:
				return lowerPercent != LOWER_PERCENT_EDEFAULT;
			case ClusterPackage.ELASTIC_POLICY__UPPER_PERCENT:
				return upperPercent != UPPER_PERCENT_EDEFAULT;
			case ClusterPackage.ELASTIC_POLICY__WINDOW_SIZE:
				return windowSize != WINDOW_SIZE_EDEFAULT;
			case ClusterPackage.ELASTIC_POLICY__RATIO_PERCENT:
				return ratioPercent != RATIO_PERCENT_EDEFAULT;
			case ClusterPackage.ELASTIC_POLICY__MODE:
				return mode != MODE_EDEFAULT;
			case ClusterPackage.ELASTIC_POLICY__COOL_DOWN_MILLIS:
				return coolDownMillis != COOL_DOWN_MILLIS_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (lowerPercent: ");
		result.append(lowerPercent);
		result.append(", upperPercent: ");
		result.append(upperPercent);
		result.append(", windowSize: ");
		result.append(windowSize);
		result.append(", ratioPercent: ");
		result.append(ratioPercent);
		result.append(", mode: ");
		result.append(mode);
		result.append(", coolDownMillis: ");
		result.append(coolDownMillis);
		result.append(')');
		return result.toString();
	}

} //ElasticPolicyImpl
