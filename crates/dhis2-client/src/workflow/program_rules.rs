//! Rules of programs: their variables, their actions, and where a data element matters.

use dhis2_models::enums::{ProgramRuleActionType, ProgramRuleVariableSourceType};
use dhis2_models::{In, Object, Reference, Uid, Version, kind};
use serde::Serialize;

use super::Draft;
use crate::api::validation::{ExpressionContext, ExpressionDescription};
use crate::error::Error;
use crate::query::{Filter, Query};
use crate::resource::{self, Resource};

/// A new rule of a program, for [`create_from`](Resource::create_from).
///
/// ```no_run
/// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
/// use dhis2_client::Reference;
/// use dhis2_client::enums::ProgramRuleActionType;
/// use dhis2_client::workflow::{NewProgramRule, NewProgramRuleAction};
///
/// let rule = NewProgramRule {
///     name: "Anaemia".into(),
///     program: Some(Reference::to("IpHINAT79UW")),
///     condition: "#{hb} < 7".into(),
///     ..Default::default()
/// };
/// let uid = client.program_rules().create_from(&rule).await?.uid().expect("a UID");
/// let warning = NewProgramRuleAction {
///     program_rule: Some(Reference::to(uid)),
///     program_rule_action_type: Some(ProgramRuleActionType::Showwarning),
///     content: Some("Severe anaemia".into()),
///     data_element: Some(Reference::to("vANAXwtLwcT")),
///     ..Default::default()
/// };
/// client.program_rule_actions().create_from(&warning).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgramRule {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name. Needed.
    pub name: String,
    /// The code.
    pub code: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The program. Needed.
    pub program: Option<Reference>,
    /// The one stage of it that the rule is about, if it is about one.
    pub program_stage: Option<Reference>,
    /// When the rule acts. Needed.
    pub condition: String,
    /// Which rules act first: those with the lowest number.
    pub priority: Option<u32>,
}

impl Draft for NewProgramRule {
    type Kind = kind::ProgramRule;
    const REQUIRED: &'static [&'static str] = &["name", "program", "condition"];
}

/// A new variable of a program's rules, for [`create_from`](Resource::create_from).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgramRuleVariable {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The name that conditions know it by. Needed.
    pub name: String,
    /// The program. Needed.
    pub program: Option<Reference>,
    /// The one stage whose data it holds, if it is one.
    pub program_stage: Option<Reference>,
    /// Where its value comes from. Needed.
    pub program_rule_variable_source_type: Option<ProgramRuleVariableSourceType>,
    /// The data element whose value it holds.
    pub data_element: Option<Reference>,
    /// The attribute whose value it holds.
    pub tracked_entity_attribute: Option<Reference>,
    /// Whether it holds the code of an option and not its name.
    pub use_code_for_option_set: Option<bool>,
    /// What values are, of a variable that is calculated.
    pub value_type: Option<dhis2_models::enums::ValueType>,
}

impl Draft for NewProgramRuleVariable {
    type Kind = kind::ProgramRuleVariable;
    const REQUIRED: &'static [&'static str] = &["name", "program", "programRuleVariableSourceType"];
}

/// A new action of a program rule, for [`create_from`](Resource::create_from).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct NewProgramRuleAction {
    /// The UID; the server makes one if it is not said.
    pub id: Option<Uid>,
    /// The rule. Needed.
    pub program_rule: Option<Reference>,
    /// What is done. Needed.
    pub program_rule_action_type: Option<ProgramRuleActionType>,
    /// The text that is shown, or the variable that is assigned to.
    pub content: Option<String>,
    /// The expression whose value is shown or assigned.
    pub data: Option<String>,
    /// Where a text is shown.
    pub location: Option<String>,
    /// The data element that it is about.
    pub data_element: Option<Reference>,
    /// The attribute that it is about.
    pub tracked_entity_attribute: Option<Reference>,
    /// The stage that it is about.
    pub program_stage: Option<Reference>,
    /// The section that it is about.
    pub program_stage_section: Option<Reference>,
    /// The program indicator that it shows.
    pub program_indicator: Option<Reference>,
    /// The option that it hides.
    pub option: Option<Reference>,
    /// The group of options that it shows or hides.
    pub option_group: Option<Reference>,
}

impl Draft for NewProgramRuleAction {
    type Kind = kind::ProgramRuleAction;
    const REQUIRED: &'static [&'static str] = &["programRule", "programRuleActionType"];
}

/// Where a data element matters to the rules of programs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleUsage {
    /// The variables that hold its value, each with its program.
    pub variables: Vec<Object>,
    /// The actions on it, each with its rule.
    pub actions: Vec<Object>,
    /// The rules whose condition has one of the variables in it.
    pub rules: Vec<Object>,
}

impl RuleUsage {
    /// Returns whether no rule has to do with the data element.
    pub fn is_empty(&self) -> bool {
        self.variables.is_empty() && self.actions.is_empty() && self.rules.is_empty()
    }
}

/// What the rules of a program are made of.
impl<'c, V: Version> Resource<'c, kind::Program, V>
where
    kind::Program: In<V>,
{
    /// Begins a reading of the rules of a program, by priority:
    /// `GET /api/programRules?filter=program.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for rule in client.programs().rules("IpHINAT79UW")?.list_all().await? {
    ///     println!("{:?} if {:?}", rule.name(), rule.text("condition"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn rules(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::ProgramRule as In<V>>::Model, V>, Error>
    where
        kind::ProgramRule: In<V>,
    {
        let uid = resource::parse(uid)?;
        let fields = "id,code,name,description,condition,priority,program[id],programStage[id],\
                      programRuleActions[id,programRuleActionType,content,data,dataElement[id,name],\
                      trackedEntityAttribute[id,name]]";
        let rules = self.client().kind::<kind::ProgramRule>().fields(fields);
        Ok(rules.filter(Filter::eq("program.id", uid)).order("priority"))
    }

    /// Begins a reading of the variables of a program's rules:
    /// `GET /api/programRuleVariables?filter=program.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for variable in client.programs().rule_variables("IpHINAT79UW")?.list_all().await? {
    ///     println!("{:?}", variable.name());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn rule_variables(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::ProgramRuleVariable as In<V>>::Model, V>, Error>
    where
        kind::ProgramRuleVariable: In<V>,
    {
        let uid = resource::parse(uid)?;
        let fields = "id,name,program[id],programStage[id],programRuleVariableSourceType,\
                      dataElement[id,name],trackedEntityAttribute[id,name],useCodeForOptionSet,valueType";
        let variables = self.client().kind::<kind::ProgramRuleVariable>().fields(fields);
        Ok(variables.filter(Filter::eq("program.id", uid)).order("name"))
    }
}

/// What program rules do.
impl<'c, V: Version> Resource<'c, kind::ProgramRule, V>
where
    kind::ProgramRule: In<V>,
{
    /// Begins a reading of the actions of a rule:
    /// `GET /api/programRuleActions?filter=programRule.id:eq:{uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// for action in client.program_rules().actions("dahuKlP7jR2")?.list_all().await? {
    ///     println!("{:?}", action.text("programRuleActionType"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `uid` is no UID.
    pub fn actions(
        &self,
        uid: &str,
    ) -> Result<Query<'c, <kind::ProgramRuleAction as In<V>>::Model, V>, Error>
    where
        kind::ProgramRuleAction: In<V>,
    {
        let uid = resource::parse(uid)?;
        let fields = "id,programRuleActionType,content,data,location,programRule[id],\
                      dataElement[id,name],trackedEntityAttribute[id,name],programStage[id],\
                      programStageSection[id],programIndicator[id],option[id],optionGroup[id]";
        let actions = self.client().kind::<kind::ProgramRuleAction>().fields(fields);
        Ok(actions.filter(Filter::eq("programRule.id", uid)))
    }

    /// Checks a condition by the variables of a program:
    /// `POST /api/programRules/condition/description?programId={uid}`.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let rules = client.program_rules();
    /// let check = rules.validate_condition("IpHINAT79UW", "#{hb} < 7").await?;
    /// println!("{} {:?}", check.valid, check.description);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `program` is no UID; a condition that is wrong is no error.
    pub async fn validate_condition(
        &self,
        program: &str,
        condition: &str,
    ) -> Result<ExpressionDescription, Error> {
        let context = ExpressionContext::ProgramRuleCondition(program);
        self.client().validation().describe_expression(condition, context).await
    }

    /// Checks what an action shows or assigns, by the variables of a program:
    /// `POST /api/programRuleActions/data/expression/description?programId={uid}`.
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `program` is no UID; an expression that is wrong is no error.
    pub async fn validate_action(
        &self,
        program: &str,
        expression: &str,
    ) -> Result<ExpressionDescription, Error> {
        let context = ExpressionContext::ProgramRuleAction(program);
        self.client().validation().describe_expression(expression, context).await
    }

    /// Finds out where a data element matters to the rules of programs: the variables that hold its
    /// value, the rules that ask for those, and the actions on it. Two requests, and one more where
    /// there are variables.
    ///
    /// ```no_run
    /// # async fn example(client: dhis2_client::Client) -> Result<(), dhis2_client::Error> {
    /// let usage = client.program_rules().where_data_element_is_used("vANAXwtLwcT").await?;
    /// for rule in &usage.rules {
    ///     println!("{:?} if {:?}", rule.name(), rule.text("condition"));
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Fails with [`Error::Build`] where `data_element` is no UID.
    pub async fn where_data_element_is_used(&self, data_element: &str) -> Result<RuleUsage, Error> {
        let element = resource::parse(data_element)?;
        let dynamic = self.client().dynamic();
        let of_element = Filter::eq("dataElement.id", element);
        let variables = dynamic
            .program_rule_variables()
            .fields("id,name,program[id,name]")
            .filter(of_element.clone());
        let actions = dynamic
            .program_rule_actions()
            .fields("id,programRuleActionType,content,data,programRule[id,name]")
            .filter(of_element);
        let (variables, actions) =
            futures_util::future::try_join(variables.list_all(), actions.list_all()).await?;
        let mut programs: Vec<&str> = variables.iter().filter_map(program_of).collect();
        programs.sort_unstable();
        programs.dedup();
        let rules = if programs.is_empty() {
            Vec::new()
        } else {
            let rules = dynamic.program_rules();
            let rules = rules.fields("id,name,condition,program[id]");
            rules.filter(Filter::is_in("program.id", programs)).list_all().await?
        };
        let asks = |rule: &Object| {
            variables.iter().any(|variable| {
                program_of(rule) == program_of(variable)
                    && rule.text("condition").is_some_and(|it| has_variable(it, variable.name()))
            })
        };
        let rules = rules.into_iter().filter(asks).collect();
        Ok(RuleUsage { variables, actions, rules })
    }
}

fn program_of(object: &Object) -> Option<&str> {
    object.pointer("/program/id")?.as_str()
}

/// Returns whether a condition asks for a variable: `#{hb}`, `d2:hasValue('hb')`.
fn has_variable(condition: &str, name: Option<&str>) -> bool {
    let Some(name) = name else { return false };
    [format!("#{{{name}}}"), format!("'{name}'"), format!("\"{name}\"")]
        .iter()
        .any(|spelling| condition.contains(spelling))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_variable_is_found_by_its_whole_name() {
        assert!(has_variable("#{hb} < 7", Some("hb")));
        assert!(has_variable("d2:hasValue('hb') && true", Some("hb")));
        assert!(!has_variable("#{hb2} < 7", Some("hb")));
        assert!(!has_variable("#{hb} < 7", None));
    }
}
