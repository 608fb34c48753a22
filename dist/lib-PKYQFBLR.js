var r=class extends Error{code;constructor(s,t){super(t),this.name="UserError",this.code=s}};export{r as a};
